// SPDX-License-Identifier: MIT
//
// The interfaces as they were when they were frozen: each function in its place
// in the table, with its types.  A host that was built then calls by the place.
//
// If this fails, put the interface back.  What is new goes into an interface of
// its own, which a host finds by qobject_cast.
#include <disposition/panelplugin.h>

#include <QTest>

#include <cstring>
#include <cxxabi.h>

using namespace Disposition;
using namespace Qt::StringLiterals;

class PluginAbiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names();
    void places_data();
    void places();
    void nothingMore();
};

void PluginAbiTest::names()
{
    QCOMPARE(qobject_interface_iid<Plugin::PanelFactory *>(), "disposition.PanelFactory/1");
    QCOMPARE(qobject_interface_iid<Plugin::Panel *>(), "disposition.Panel/1");
    QCOMPARE(qobject_interface_iid<Plugin::Transport *>(), "disposition.Transport/1");
}

// A pointer to a virtual function holds its place in the table (the C++ ABI of
// everything but Windows).
template <typename Function> static int placeOf(Function function)
{
    std::ptrdiff_t words[2];
    static_assert(sizeof words == sizeof function);
    std::memcpy(words, &function, sizeof words);
#if defined(__aarch64__) || defined(__arm__)
    return int(words[0] / std::ptrdiff_t(sizeof(void *)));
#else
    return int((words[0] - 1) / std::ptrdiff_t(sizeof(void *)));
#endif
}

template <typename Function> static QString typeOf(Function)
{
    int status = 0;
    char *text = abi::__cxa_demangle(typeid(Function).name(), nullptr, nullptr, &status);
    const QString type = QString::fromLatin1(text);
    std::free(text);
    return type;
}

void PluginAbiTest::places_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("recorded");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("recordedType");
    const auto row = [](const char *name, auto function, int recorded, const char *returns,
                        const char *takes) {
        const QString owner = QString::fromLatin1(name).section(u"::"_s, 0, 0);
        const QString type = u"%1 (Disposition::Plugin::%2::*)(%3)"_s.arg(
            QString::fromLatin1(returns), owner, QString::fromLatin1(takes));
        QTest::newRow(name) << placeOf(function) << recorded << typeOf(function) << type;
    };
    using namespace Plugin;
    const char *const map = "QMap<QString, QVariant> const&";
    const char *const idAndMap = "QString const&, QMap<QString, QVariant> const&";
    row("Sink::transportMessage", &Sink::transportMessage, 0, "void", "QByteArray const&");
    row("Sink::transportStateChanged", &Sink::transportStateChanged, 1, "void",
        "int, QString const&");
    row("Transport::send", &Transport::send, 0, "bool", "QByteArray const&");
    row("Transport::state", &Transport::state, 1, "int", "");
    row("Transport::setSink", &Transport::setSink, 2, "void", "Disposition::Plugin::Sink*");
    row("Panel::callStarted", &Panel::callStarted, 0, "void", idAndMap);
    row("Panel::callUpdated", &Panel::callUpdated, 1, "void", idAndMap);
    row("Panel::callEnded", &Panel::callEnded, 2, "void", idAndMap);
    row("Panel::setCurrentCall", &Panel::setCurrentCall, 3, "void", "QString const&");
    row("Panel::setAgent", &Panel::setAgent, 4, "void", map);
    row("Panel::setLanguage", &Panel::setLanguage, 5, "void", "QString const&");
    row("Panel::setTransport", &Panel::setTransport, 6, "void", "Disposition::Plugin::Transport*");
    row("Panel::hasUnsavedWork", &Panel::hasUnsavedWork, 7, "bool", "");
    row("Panel::prepareToClose", &Panel::prepareToClose, 8, "void", "");
    row("Panel::saveState", &Panel::saveState, 9, "QByteArray", "");
    row("Panel::restoreState", &Panel::restoreState, 10, "bool", "QByteArray const&");
    row("PanelFactory::apiMinor", &PanelFactory::apiMinor, 0, "int", "");
    row("PanelFactory::createPanel", &PanelFactory::createPanel, 1, "QWidget*",
        "QMap<QString, QVariant> const&, QWidget*, QString*");
    row("PanelFactory::livePanels", &PanelFactory::livePanels, 2, "int", "");
}

void PluginAbiTest::places()
{
    QFETCH(int, place);
    QFETCH(int, recorded);
    QFETCH(QString, type);
    QFETCH(QString, recordedType);
    QCOMPARE(place, recorded);
    QCOMPARE(type, recordedType);
}

namespace {

// These do not compile any more, or grow, when a function or a field is added.
struct AllOfTransport final : Plugin::Transport
{
    bool send(const QByteArray &) override { return false; }
    int state() override { return 0; }
    void setSink(Plugin::Sink *) override { }
};
struct AllOfSink final : Plugin::Sink
{
    void transportMessage(const QByteArray &) override { }
    void transportStateChanged(int, const QString &) override { }
};
struct AllOfPanel final : Plugin::Panel
{
    void callStarted(const QString &, const QVariantMap &) override { }
    void callUpdated(const QString &, const QVariantMap &) override { }
    void callEnded(const QString &, const QVariantMap &) override { }
    void setCurrentCall(const QString &) override { }
    void setAgent(const QVariantMap &) override { }
    void setLanguage(const QString &) override { }
    void setTransport(Plugin::Transport *) override { }
    bool hasUnsavedWork() override { return false; }
    void prepareToClose() override { }
    QByteArray saveState() override { return {}; }
    bool restoreState(const QByteArray &) override { return false; }
};
struct AllOfFactory final : Plugin::PanelFactory
{
    int apiMinor() override { return 0; }
    QWidget *createPanel(const QVariantMap &, QWidget *, QString *) override { return nullptr; }
    int livePanels() override { return 0; }
};

/// One more behind those of the interface: its place tells how many there are.
template <typename Interface> class OneMore : public Interface
{
public:
    virtual void oneMore() = 0;

protected:
    ~OneMore() = default;
};

} // namespace

void PluginAbiTest::nothingMore()
{
    QCOMPARE(placeOf(&OneMore<Plugin::Sink>::oneMore), 2);
    QCOMPARE(placeOf(&OneMore<Plugin::Transport>::oneMore), 3);
    QCOMPARE(placeOf(&OneMore<Plugin::Panel>::oneMore), 11);
    QCOMPARE(placeOf(&OneMore<Plugin::PanelFactory>::oneMore), 3);
    QCOMPARE(sizeof(AllOfSink), sizeof(void *));
    QCOMPARE(sizeof(AllOfTransport), sizeof(void *));
    QCOMPARE(sizeof(AllOfPanel), sizeof(void *));
    QCOMPARE(sizeof(AllOfFactory), sizeof(void *));
}

QTEST_APPLESS_MAIN(PluginAbiTest)
#include "tst_pluginabi.moc"
