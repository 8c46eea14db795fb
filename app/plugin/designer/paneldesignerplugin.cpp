// SPDX-License-Identifier: MIT
#include "paneldesignerplugin.h"

#include <disposition/dispositionpanel.h>

#include <QIcon>

namespace Disposition::App {

using namespace Qt::StringLiterals;

QString PanelDesignerPlugin::name() const
{
    return u"Disposition::DispositionPanel"_s;
}

QString PanelDesignerPlugin::group() const
{
    return u"Disposition"_s;
}

QString PanelDesignerPlugin::toolTip() const
{
    return u"Sets the telephony outcome of a call"_s;
}

QString PanelDesignerPlugin::whatsThis() const
{
    return u"The panel in which an agent sets the telephony outcome of a call. The form makes it "
           "with a service of its own: give panel->service() a transport, and tell it which calls "
           "start and end."_s;
}

QString PanelDesignerPlugin::includeFile() const
{
    return u"disposition/dispositionpanel.h"_s;
}

QIcon PanelDesignerPlugin::icon() const
{
    return QIcon(u":/disposition/designer/panel.png"_s);
}

bool PanelDesignerPlugin::isContainer() const
{
    return false;
}

QWidget *PanelDesignerPlugin::createWidget(QWidget *parent)
{
    return new DispositionPanel(parent);
}

bool PanelDesignerPlugin::isInitialized() const
{
    return m_isInitialized;
}

void PanelDesignerPlugin::initialize(QDesignerFormEditorInterface *)
{
    m_isInitialized = true;
}

// Tags are for programs, not for people: nothing to translate in them.
QString PanelDesignerPlugin::domXml() const
{
    return uR"(<ui language="c++" displayname="Disposition Panel">
  <widget class="Disposition::DispositionPanel" name="dispositionPanel">
    <property name="geometry">
      <rect><x>0</x><y>0</y><width>360</width><height>600</height></rect>
    </property>
  </widget>
  <customwidgets>
    <customwidget>
      <class>Disposition::DispositionPanel</class>
      <extends>QWidget</extends>
      <propertyspecifications>
        <stringpropertyspecification name="agent" notr="true" type="singleline"/>
        <stringpropertyspecification name="language" notr="true" type="singleline"/>
      </propertyspecifications>
    </customwidget>
  </customwidgets>
</ui>)"_s;
}

} // namespace Disposition::App
