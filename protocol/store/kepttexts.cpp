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

StoreProblem KeptTexts::list(QHash<QString, QString> &texts)
{
    return m_file.transaction(Safety::Process, [&] {
        texts.clear();
        QSqlQuery *query = m_file.run("SELECT name, value FROM kept");
        while (query && query->next())
            texts.insert(query->value(0).toString(), query->value(1).toString());
        return query != nullptr;
    });
}

} // namespace Disposition
