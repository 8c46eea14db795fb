// SPDX-License-Identifier: MIT
#include "guestconfig.h"

#include "common/tokenfile.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace Disposition {

using namespace Qt::StringLiterals;

GuestAgent readAgent(const QVariant &value, QString &fault)
{
    if (value.userType() != QMetaType::QVariantMap) {
        if (!value.canConvert<QString>())
            fault = u"this is neither an ID nor a map"_s;
        return {value.toString().trimmed(), {}};
    }
    const QVariantMap agent = value.toMap();
    if (!agent.isEmpty() && !agent.contains(u"id"_s))
        fault = u"there is no id in the map"_s;
    return {agent.value(u"id"_s).toString().trimmed(), agent.value(u"name"_s).toString()};
}

namespace {

/// Takes the keys of a map one by one; what is left over means nothing.
class ConfigReader
{
public:
    explicit ConfigReader(const QVariantMap &map)
        : m_rest(map)
    { }

    QVariant take(const QString &key) { return m_rest.take(key); }
    QString text(const QString &key) { return take(key).toString(); }

    bool flag(const QString &key, bool byDefault)
    {
        const QVariant value = take(key);
        if (!value.isValid())
            return byDefault;
        const QString word = value.toString().toLower();
        if (word != "true"_L1 && word != "false"_L1 && word != "1"_L1 && word != "0"_L1)
            fail(key, u"\"%1\" is neither true nor false"_s.arg(word));
        return word == "true"_L1 || word == "1"_L1;
    }

    /// The first that is wrong is told; the others come next time.
    void fail(const QString &key, const QString &why)
    {
        if (m_error.isEmpty())
            m_error = u"%1: %2"_s.arg(key, why);
    }

    QStringList rest() const { return m_rest.keys(); }
    const QString &error() const { return m_error; }

private:
    QVariantMap m_rest;
    QString m_error;
};

} // namespace

static QString readUrl(const QString &text, QUrl &url)
{
    url = QUrl(text, QUrl::StrictMode);
    const bool isWebSocket = url.scheme() == "ws"_L1 || url.scheme() == "wss"_L1;
    if (!url.isValid() || url.host().isEmpty() || !isWebSocket)
        return u"\"%1\" is not a ws:// or wss:// address"_s.arg(
            url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    return {};
}

/// A key that edits text or moves the focus would never do so again.
static bool isForTyping(QKeyCombination key)
{
    const bool isPlain = !(key.keyboardModifiers() & ~Qt::ShiftModifier);
    const bool isFunction = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
    return key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab || (isPlain && !isFunction);
}

/// true, false, or a map from what is to be done to the key for it; an empty key is none.
static QString readShortcuts(const QVariant &value, PanelShortcuts &shortcuts)
{
    if (!value.isValid())
        return {};
    if (value.userType() != QMetaType::QVariantMap) {
        const QString word = value.toString().toLower();
        if (word != "true"_L1 && word != "false"_L1)
            return u"\"%1\" is neither true nor false nor a map of keys"_s.arg(word);
        if (word == "false"_L1)
            shortcuts = PanelShortcuts::none();
        return {};
    }
    QVariantMap keys = value.toMap();
    const QVariant quick = keys.take(u"quickOutcomes"_s);
    shortcuts.quickOutcomes = !quick.isValid() || quick.toBool();
    for (auto it = keys.cbegin(); it != keys.cend(); ++it) {
        QKeySequence *key = shortcuts.find(it.key());
        if (!key)
            return u"there is nothing called \"%1\" to have a key"_s.arg(it.key());
        const QString text = it.value().toString();
        const auto read = QKeySequence::fromString(text, QKeySequence::PortableText);
        const bool isOne = read.count() == 1 && read[0].key() != Qt::Key_unknown;
        if (!text.isEmpty() && !isOne)
            return u"\"%1\" is not a key"_s.arg(text);
        if (isOne && isForTyping(read[0]))
            return u"%1 is needed for typing"_s.arg(text);
        *key = read;
    }
    QList<QKeySequence> used;
    for (const QKeySequence &key : {shortcuts.submit, shortcuts.nextCall, shortcuts.formerCall,
                                    shortcuts.extend, shortcuts.menu}) {
        if (!key.isEmpty() && used.contains(key))
            return u"two are on %1"_s.arg(key.toString(QKeySequence::PortableText));
        used.append(key);
    }
    return {};
}

static QString readOutcomeNames(const QString &path, OutcomeNames &names)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"%1: %2"_s.arg(path, file.errorString());
    QString fault;
    names = OutcomeNames::read(file.readAll(), &fault);
    return fault.isEmpty() ? QString() : u"%1: %2"_s.arg(path, fault);
}

GuestConfig readConfig(const QVariantMap &map)
{
    ConfigReader reader(map);
    const auto judge = [&reader](const QString &key, const QString &fault) {
        if (!fault.isEmpty())
            reader.fail(key, fault);
    };
    GuestConfig config;
    // A QUrl, too: it is what it says.
    if (const QString url = reader.text(u"url"_s); !url.isEmpty())
        judge(u"url"_s, readUrl(url, config.url));
    QString agentFault;
    if (const QVariant agent = reader.take(u"agent"_s); agent.isValid())
        config.agent = readAgent(agent, agentFault);
    judge(u"agent"_s, agentFault);
    config.source = reader.text(u"source"_s);
    config.stateDir = reader.text(u"stateDir"_s);
    if (config.stateDir.isEmpty()) {
        // Where the panel's own program and the sender have it, not in the host's folder.
        config.stateDir = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + u"/disposition"_s;
    }
    config.caFile = reader.text(u"caFile"_s);
    if (!config.caFile.isEmpty() && !QFile::exists(config.caFile))
        reader.fail(u"caFile"_s, u"%1 does not exist"_s.arg(config.caFile));
    if (const QString path = reader.text(u"tokenFile"_s); !path.isEmpty())
        judge(u"tokenFile"_s, App::readTokenFile(path, config.token));
    config.allowInsecure = reader.flag(u"allowInsecure"_s, false);
    // "C" is what QLocale says of a program without a language.
    if (const QString tag = reader.text(u"language"_s); !tag.isEmpty() && tag != "C"_L1) {
        config.language = QLocale(tag);
        if (config.language->language() == QLocale::C)
            reader.fail(u"language"_s, u"\"%1\" is not a language"_s.arg(tag));
    }
    if (const QString folder = reader.text(u"translations"_s); !folder.isEmpty()) {
        config.translations.append(folder);
        if (!QFileInfo(folder).isDir())
            reader.fail(u"translations"_s, u"%1 is not a folder"_s.arg(folder));
    }
    if (const QString path = reader.text(u"outcomeNames"_s); !path.isEmpty())
        judge(u"outcomeNames"_s, readOutcomeNames(path, config.outcomeNames));
    const QString style = reader.text(u"style"_s);
    config.ownStyle = style == "own"_L1;
    if (!style.isEmpty() && style != "own"_L1 && style != "inherit"_L1)
        reader.fail(u"style"_s, u"\"%1\" is neither inherit nor own"_s.arg(style));
    judge(u"shortcuts"_s, readShortcuts(reader.take(u"shortcuts"_s), config.shortcuts));
    config.mnemonics = reader.flag(u"mnemonics"_s, false);
    config.error = reader.error();
    if (const QStringList rest = reader.rest(); !rest.isEmpty())
        config.remarks = u"these keys mean nothing: %1"_s.arg(rest.join(u", "_s));
    return config;
}

} // namespace Disposition
