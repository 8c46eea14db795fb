// SPDX-License-Identifier: MIT
#pragma once

namespace Disposition::Schema {

/// One statement on the way from an empty file to the present version.
struct Step
{
    int version; ///< the first that has it
    const char *statement;
};

// In their order.  What was released stays as it is: files of all versions are about.
constexpr Step steps[] = {
    {1,
     "CREATE TABLE outbox ("
     " place INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, owner TEXT NOT NULL,"
     " agent TEXT NOT NULL, call_id TEXT NOT NULL, account TEXT NOT NULL, call_started INTEGER,"
     " outcome TEXT NOT NULL, lead_score INTEGER NOT NULL, target_amount TEXT NOT NULL,"
     " comments TEXT NOT NULL, submitted INTEGER NOT NULL, first_sent INTEGER,"
     " reason INTEGER NOT NULL DEFAULT 0, set_by_event INTEGER NOT NULL DEFAULT 0,"
     " refused INTEGER, refusal_words TEXT)"},
    {1,
     "CREATE TABLE draft ("
     " agent TEXT NOT NULL, call_id TEXT NOT NULL, account TEXT NOT NULL, started INTEGER NOT NULL,"
     " ended INTEGER, fields TEXT NOT NULL, saved INTEGER NOT NULL,"
     " PRIMARY KEY (agent, call_id, account, started))"},
    {1, "CREATE TABLE kept (name TEXT PRIMARY KEY, value TEXT NOT NULL)"},
    {2,
     "CREATE TABLE history ("
     " place INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, agent TEXT NOT NULL,"
     " call_id TEXT NOT NULL, account TEXT NOT NULL, call_started INTEGER, outcome TEXT NOT NULL,"
     " outcome_name TEXT NOT NULL, lead_score INTEGER NOT NULL, target_amount TEXT NOT NULL,"
     " comments TEXT NOT NULL, submitted INTEGER NOT NULL, settled INTEGER NOT NULL,"
     " state INTEGER NOT NULL, refused INTEGER NOT NULL, refusal_words TEXT NOT NULL)"},
    {2, "CREATE INDEX history_of_agent ON history (agent, place)"},
    // Without an index and without AUTOINCREMENT, a submit is one page to write, not three.
    {3,
     "CREATE TABLE outbox_3 ("
     " place INTEGER PRIMARY KEY, key TEXT NOT NULL, owner TEXT NOT NULL,"
     " agent TEXT NOT NULL, call_id TEXT NOT NULL, account TEXT NOT NULL, call_started INTEGER,"
     " outcome TEXT NOT NULL, lead_score INTEGER NOT NULL, target_amount TEXT NOT NULL,"
     " comments TEXT NOT NULL, submitted INTEGER NOT NULL, first_sent INTEGER,"
     " reason INTEGER NOT NULL DEFAULT 0, set_by_event INTEGER NOT NULL DEFAULT 0,"
     " refused INTEGER, refusal_words TEXT)"},
    {3, "INSERT INTO outbox_3 SELECT * FROM outbox ORDER BY place"},
    {3, "DROP TABLE outbox"},
    {3, "ALTER TABLE outbox_3 RENAME TO outbox"},
};

constexpr int version = 3;
constexpr const char *setVersion = "PRAGMA user_version=3";

} // namespace Disposition::Schema
