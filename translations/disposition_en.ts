<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>News</name>
    <message numerus="yes">
        <source>%n character(s) left.</source>
        <extracomment>Spoken by screen readers when a comment is nearly as long as it may be. %n is how many characters are left.</extracomment>
        <translation>
            <numerusform>%n character left.</numerusform>
            <numerusform>%n characters left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message numerus="yes">
        <source>%n second(s) left for call %1.</source>
        <extracomment>In the panel: the time for the work after call %1 is nearly over. %n is the seconds left.</extracomment>
        <translation>
            <numerusform>%n second left for call %1.</numerusform>
            <numerusform>%n seconds left for call %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left for call %1. %2 gives more.</source>
        <extracomment>In the panel: the time for the work after call %1 is nearly over. %n is the seconds left, %2 a key, as in F8.</extracomment>
        <translation>
            <numerusform>%n second left for call %1. %2 gives more.</numerusform>
            <numerusform>%n seconds left for call %1. %2 gives more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) have no outcome yet. Close all the same?</source>
        <extracomment>In the panel, when the window is closed. %n is the number of calls.</extracomment>
        <translation>
            <numerusform>%n call has no outcome yet. Close all the same?</numerusform>
            <numerusform>%n calls have no outcome yet. Close all the same?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) have no outcome yet. Log out all the same?</source>
        <extracomment>In the panel, when the agent logs out. %n is the number of calls.</extracomment>
        <translation>
            <numerusform>%n call has no outcome yet. Log out all the same?</numerusform>
            <numerusform>%n calls have no outcome yet. Log out all the same?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The comment is %n character(s) too long.</source>
        <extracomment>At the comments field. %n is by how many characters the comment is too long.</extracomment>
        <translation>
            <numerusform>The comment is %n character too long.</numerusform>
            <numerusform>The comment is %n characters too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n too many</source>
        <extracomment>Under the comments. %1 is as in &quot;520/500&quot;, %n by how many characters it is too long.</extracomment>
        <translation>
            <numerusform>%1, %n too many</numerusform>
            <numerusform>%1, %n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;waiting</source>
        <extracomment>On the button that lists the other calls that want an outcome; %n is how many.</extracomment>
        <translation>
            <numerusform>%n &amp;waiting</numerusform>
            <numerusform>%n &amp;waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
