// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QTranslator>

#include <memory>

namespace Disposition {
class DispositionPanel;
}

namespace Disposition::Test {

/// English made hard on purpose, to see what a real language would break.
class PseudoLanguage : public QTranslator
{
public:
    enum class Kind {
        Long, ///< accents everywhere, and four tenths longer
        Mirrored, ///< letters that run from right to left
        Wide, ///< letters as wide as they are high, half as many
    };

    explicit PseudoLanguage(Kind kind)
        : m_kind(kind)
    { }

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }

    static QLocale localeOf(Kind kind);
    /// By its name, as in "xx_long"; false for any other.
    static bool find(const QString &name, Kind *kind);
    static void speak(DispositionPanel &panel, Kind kind);

private:
    const Kind m_kind;
};

} // namespace Disposition::Test
