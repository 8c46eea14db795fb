<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Panel</name>
    <message numerus="yes">
        <location filename="../widgets/state/panelsubmit.cpp" line="+79"/>
        <source>The comment is %n character(s) too long.</source>
        <extracomment>At the comments field. %n is by how many characters the comment is too long.</extracomment>
        <translation>
            <numerusform>The comment is %n character too long.</numerusform>
            <numerusform>The comment is %n characters too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/state/panelguard.cpp" line="+181"/>
        <source>%n call(s) have no outcome yet. Close all the same?</source>
        <translation>
            <numerusform>%n call has no outcome yet. Close all the same?</numerusform>
            <numerusform>%n calls have no outcome yet. Close all the same?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n call(s) have no outcome yet. Log out all the same?</source>
        <translation>
            <numerusform>%n call has no outcome yet. Log out all the same?</numerusform>
            <numerusform>%n calls have no outcome yet. Log out all the same?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/view/panelface.cpp" line="+101"/>
        <source>%1, %n too many</source>
        <extracomment>Under the comments. %1 is as in &quot;520/500&quot;, %n by how many characters it is too long.</extracomment>
        <translation>
            <numerusform>%1, %n too many</numerusform>
            <numerusform>%1, %n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+156"/>
        <source>%n &amp;waiting</source>
        <extracomment>On the button that lists the other calls that want an outcome; %n is how many.</extracomment>
        <translation>
            <numerusform>%n &amp;waiting</numerusform>
            <numerusform>%n &amp;waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/state/panelagent.cpp" line="+95"/>
        <source>%n second(s) left for call %1.</source>
        <extracomment>In the panel: the time for the work after call %1 is nearly over. %n is the seconds left.</extracomment>
        <translation>
            <numerusform>%n second left for call %1.</numerusform>
            <numerusform>%n seconds left for call %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n second(s) left for call %1. %2 gives more.</source>
        <extracomment>In the panel: the time for the work after call %1 is nearly over. %n is the seconds left, %2 a key, as in F8.</extracomment>
        <translation>
            <numerusform>%n second left for call %1. %2 gives more.</numerusform>
            <numerusform>%n seconds left for call %1. %2 gives more.</numerusform>
        </translation>
    </message>
</context>
</TS>
