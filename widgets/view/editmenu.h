// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace Disposition {

class Texts;

/// Gives the fields for text inside @p place a context menu in the panel's
/// language.  Qt's own speaks the language of the application, which is the
/// host's.  @p texts must outlive the fields.
void giveEditMenus(const QWidget *place, const Texts *texts);

} // namespace Disposition
