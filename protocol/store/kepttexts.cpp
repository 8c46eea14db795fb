// SPDX-License-Identifier: MIT
#include "kepttexts.h"

#include "columns.h"

namespace Disposition {

using Safety = StateFile::Safety;

StoreProblem KeptTexts::put(const QString &name, const QString &value)
{
    return m_file.transaction(Safety::Process, [&] {
        return m_file.run("INSERT OR REPLACE INTO kept (name, value) VALUES (?,?)",
                          {name, Columns::fromText(value)})
            != nullptr;
    });
}

StoreProblem KeptTexts::read(const QString &name, QString &value)
{
    return m_file.transaction(Safety::Process, [&] {
        QSqlQuery *query = m_file.run("SELECT value FROM kept WHERE name=?", {name});
        if (query && query->next())
            value = query->value(0).toString();
        return query != nullptr;
    });
}

} // namespace Disposition
