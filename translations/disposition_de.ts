<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Connection</name>
    <message>
        <source>The server address is not valid</source>
        <extracomment>Connection problem. The address of the campaign manager is mistyped.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Die Serveradresse ist ungültig</translation>
    </message>
    <message>
        <source>Unencrypted connections (ws://) to other machines are not allowed</source>
        <extracomment>Connection problem. ws:// is only allowed on the same machine; wss:// is encrypted.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Unverschlüsselte Verbindungen (ws://) zu anderen Rechnern sind nicht erlaubt</translation>
    </message>
    <message>
        <source>Encryption (TLS) is not available on this machine</source>
        <extracomment>Connection problem. TLS is the encryption of wss://.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Verschlüsselung (TLS) steht auf diesem Rechner nicht zur Verfügung</translation>
    </message>
    <message>
        <source>The certificate file cannot be read</source>
        <extracomment>Connection problem. The file that names the site&apos;s own certificate authority.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Die Zertifikatsdatei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found</source>
        <extracomment>Connection problem, told in the panel.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Der Servername wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The server is not running or does not accept connections</source>
        <extracomment>Connection problem. Nothing listens at the server&apos;s address.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Der Server läuft nicht oder nimmt keine Verbindungen an</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <extracomment>Connection problem, told in the panel.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <extracomment>Connection problem, told in the panel.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted</source>
        <extracomment>Connection problem. The server&apos;s certificate is expired, for another name, or unknown.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Das Zertifikat des Servers wurde nicht anerkannt</translation>
    </message>
    <message>
        <source>The server wants a valid access token</source>
        <extracomment>Connection problem. HTTP 401: the token is missing or wrong.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Der Server verlangt ein gültiges Zugriffstoken</translation>
    </message>
    <message>
        <source>The server does not allow this access</source>
        <extracomment>Connection problem. HTTP 403.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Der Server erlaubt diesen Zugriff nicht</translation>
    </message>
    <message>
        <source>The server points to another address</source>
        <extracomment>Connection problem. The server names another address, which is not followed.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Der Server verweist auf eine andere Adresse</translation>
    </message>
    <message>
        <source>The server is not available just now</source>
        <extracomment>Connection problem. HTTP 5xx.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Der Server ist gerade nicht verfügbar</translation>
    </message>
    <message>
        <source>The server does not speak WebSocket at this address</source>
        <extracomment>Connection problem. The server answers, but not as a WebSocket server.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Unter dieser Adresse spricht der Server kein WebSocket</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <extracomment>Connection problem, told in the panel.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Der Server hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <extracomment>Connection problem, told in the panel.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Die Verbindung ging verloren</translation>
    </message>
    <message>
        <source>The server stopped answering</source>
        <extracomment>Connection problem. The regular check of the connection got no answer.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Der Server antwortet nicht mehr</translation>
    </message>
    <message>
        <source>The server sent a message that is too big</source>
        <extracomment>Connection problem, told in the panel.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Der Server hat eine zu große Nachricht gesendet</translation>
    </message>
    <message>
        <source>The server sent something that cannot be read</source>
        <extracomment>Connection problem, told in the panel.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Der Server hat etwas Unlesbares gesendet</translation>
    </message>
    <message>
        <source>The WebSocket library cannot be loaded: %1</source>
        <extracomment>Connection problem. %1 is what the system says of it, in English.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Die WebSocket-Bibliothek lässt sich nicht laden: %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>State of the connection to the campaign manager, in the status line.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>State of the connection to the campaign manager, in the status line.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>State of the connection to the campaign manager, in the status line.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>%1, built in</source>
        <extracomment>In the diagnostics, of the language: %1 is its short name, as in de_DE; its words came with the program.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>%1, mitgeliefert</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>In the diagnostics, of the language: %1 is its short name, as in de_DE, %2 the file that its words come from.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>%1, aus %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In the diagnostics: %1 is what it is, as in &quot;Version&quot;, %2 its value.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the diagnostics, where there is nothing to say.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>In the diagnostics: the version of this program.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>In the diagnostics: the language that the panel speaks.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>In the diagnostics: the computer&apos;s system.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>In the diagnostics: the connection to the campaign manager.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Problem of the connection</source>
        <extracomment>In the diagnostics: why there is no connection.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Verbindungsproblem</translation>
    </message>
    <message>
        <source>Last words of the server</source>
        <extracomment>In the diagnostics: what the campaign manager said last that belonged to no call.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Letzte Meldung des Servers</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>In the diagnostics: the number of outcomes that are not confirmed.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>In the diagnostics: the folder of what is kept on this computer.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Problem of the state</source>
        <extracomment>In the diagnostics: why nothing can be kept on this computer.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Problem mit dem Datenordner</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <extracomment>Title of the page that tells what somebody who helps the agent wants to know.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Diagnose</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Undo</source>
        <extracomment>Entry of a field&apos;s context menu.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>Entry of a field&apos;s context menu.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>Entry of a field&apos;s context menu.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Entry of a field&apos;s context menu.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Entry of a field&apos;s context menu.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Entry of a field&apos;s context menu: removes what is selected.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>Entry of a field&apos;s context menu.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>confirmed</source>
        <extracomment>In the history: the server confirmed the outcome.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <extracomment>In the history. %1 is why the server refused the outcome, a whole sentence.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>discarded</source>
        <extracomment>In the history: the agent gave the outcome up; it may have been set.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <extracomment>In the history: no answer came yet.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>%1 %2, %3, call %4, account %5</source>
        <extracomment>One line of the history. %1 time, %2 outcome, %3 what became of it, %4 call ID, %5 account.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>%1 %2, %3, Anruf %4, Konto %5</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Title of the list of what the agent set.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <extracomment>Button in the history: opens the form again for the chosen line.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Ä&amp;ndern</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Alt+%1</source>
        <extracomment>A key that chooses an outcome: Alt with the digit %1.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Alt+%1</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of your own language, in itself: &quot;Deutsch&quot;, &quot;português (Brasil)&quot;. People who look for their language in the panel&apos;s menu find it by this.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>LogIn</name>
    <message>
        <source>Log in</source>
        <extracomment>Title of the page where an agent logs in.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <extracomment>Button: logs the agent in.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>A&amp;gent ID</source>
        <extracomment>Label of a field: the agent&apos;s user ID.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>A&amp;genten-ID</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>History</source>
        <extracomment>Entry of the menu: opens the list of what the agent set.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <extracomment>Entry of the menu: opens what somebody who helps the agent wants to know.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <extracomment>Entry of the menu that only tells who is logged in. %1 is the agent&apos;s name or user ID.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Agent %1</translation>
    </message>
    <message>
        <source>Log in…</source>
        <extracomment>Entry of the menu: opens the page where an agent logs in.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Log out %1</source>
        <extracomment>Entry of the menu. %1 is the agent&apos;s user ID.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <extracomment>Entry of a menu: the outcome %1 is listed first, and has one of the first Alt keys.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>%1 anheften</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <extracomment>Entry of a menu: the outcome %1 is no longer among the first.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <source>Learn from use</source>
        <extracomment>Entry of the menu, to be ticked: what is used most is listed first from the next log-in on.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Aus der Nutzung lernen</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Entry of the menu: opens the list of languages.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>In the list of languages: the one that the program or the system has.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Systemsprache</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Entry of the menu, to be ticked: black, white and a strong colour.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Call %1 is waiting.</source>
        <extracomment>Spoken by screen readers when another call comes while the agent is at one. %1 is its ID.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Anruf %1 ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left.</source>
        <extracomment>Spoken by screen readers when a comment is nearly as long as it may be. %n is how many characters are left.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>
            <numerusform>Noch %n Zeichen.</numerusform>
            <numerusform>Noch %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>= %1</source>
        <extracomment>Under a number field. %1 is the number that will be sent, as in &quot;= 1,200.50&quot;.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>= %1</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <extracomment>At a number field, when what was typed cannot be read.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This could be %1 or %2. Type it with decimals.</source>
        <extracomment>At a number field. %1 and %2 are the two numbers that &quot;1.200&quot; could mean.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Das kann %1 oder %2 heißen. Bitte mit Nachkommastellen eingeben.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Type it without separators.</source>
        <extracomment>At a number field, when a point or comma could be a decimal mark or group digits.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Das ist mehrdeutig. Bitte ohne Trennzeichen eingeben.</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <extracomment>At the lead score or the target amount, after it was typed.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Diese Zahl hat zu viele Ziffern.</translation>
    </message>
    <message>
        <source>This amount has too many decimal places.</source>
        <extracomment>At the target amount field.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Dieser Betrag hat zu viele Nachkommastellen.</translation>
    </message>
    <message>
        <source>This number is too big.</source>
        <extracomment>At the lead score or the target amount, after it was typed.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>The lead score is a whole number.</source>
        <extracomment>At the lead score field.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Der Lead-Score ist eine ganze Zahl.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Success</source>
        <extracomment>Telephony outcome 0: the call reached its aim.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <extracomment>Telephony outcome 1: the contact hung up before an agent answered.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>Invalid</source>
        <extracomment>Telephony outcome 2: the number is not in service.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Ungültige Nummer</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>Telephony outcome 3: the line was engaged.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>CallBack</source>
        <extracomment>Telephony outcome 4: the contact wants to be called again.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>DNC</source>
        <extracomment>Telephony outcome 5: &quot;do not call&quot;: the contact must never be called again.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Nicht anrufen (DNC)</translation>
    </message>
    <message>
        <source>Fax</source>
        <extracomment>Telephony outcome 6: a fax machine answered.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Answering Machine</source>
        <extracomment>Telephony outcome 7: an answering machine or a voice mailbox answered.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Anrufbeantworter</translation>
    </message>
    <message>
        <source>No Answer</source>
        <extracomment>Telephony outcome 8: it rang, and nobody answered.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>Telephony outcome 9: the contact rejected the call.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Abgewiesen</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Cop&amp;y</source>
        <extracomment>Button: copies the chosen line, or the diagnostics.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: leaves the history, the diagnostics or the log-in, back to the form.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Zurü&amp;ck</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Call %1 is late.</source>
        <extracomment>In the panel: the time for the work after call %1 is over; it still wants an outcome.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Anruf %1 ist überfällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left for call %1.</source>
        <extracomment>In the panel: the time for the work after call %1 is nearly over. %n is the seconds left.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>
            <numerusform>Noch %n Sekunde für Anruf %1.</numerusform>
            <numerusform>Noch %n Sekunden für Anruf %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left for call %1. %2 gives more.</source>
        <extracomment>In the panel: the time for the work after call %1 is nearly over. %n is the seconds left, %2 a key, as in F8.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>
            <numerusform>Noch %n Sekunde für Anruf %1. %2 verlängert.</numerusform>
            <numerusform>Noch %n Sekunden für Anruf %1. %2 verlängert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set or clear this call first.</source>
        <extracomment>In the panel, when another entry by hand is to be changed while one is begun.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Erst das Ergebnis für diesen Anruf setzen oder das Formular leeren.</translation>
    </message>
    <message>
        <source>Set before: %1 (%2), call %3.</source>
        <extracomment>In the panel, when an outcome is to be changed. %1 is the outcome that was set, %2 the time, %3 the call ID.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Bisher gesetzt: %1 (%2), Anruf %3.</translation>
    </message>
    <message>
        <source>No one will call this number again.</source>
        <extracomment>In the panel: what the outcome DNC (do not call) brings about.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Diese Nummer wird nie wieder angerufen.</translation>
    </message>
    <message>
        <source>%3 Press again to set %1 for call %2.</source>
        <extracomment>In the panel, when an outcome needs a second press. %1 is the outcome, %2 the call ID, %3 a sentence that says what the outcome brings about; may be empty.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>%3 Noch einmal drücken, um „%1“ für Anruf %2 zu setzen.</translation>
    </message>
    <message>
        <source>This is for call %1 now. Check, and set it.</source>
        <extracomment>In the panel, after what was typed was taken to call %1.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Dies gilt jetzt für Anruf %1. Prüfen und setzen.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) have no outcome yet. Close all the same?</source>
        <extracomment>In the panel, when the window is closed. %n is the number of calls.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>
            <numerusform>%n Anruf hat noch kein Ergebnis. Trotzdem schließen?</numerusform>
            <numerusform>%n Anrufe haben noch kein Ergebnis. Trotzdem schließen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) have no outcome yet. Log out all the same?</source>
        <extracomment>In the panel, when the agent logs out. %n is the number of calls.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>
            <numerusform>%n Anruf hat noch kein Ergebnis. Trotzdem abmelden?</numerusform>
            <numerusform>%n Anrufe haben noch kein Ergebnis. Trotzdem abmelden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The comment is %n character(s) too long.</source>
        <extracomment>At the comments field. %n is by how many characters the comment is too long.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>
            <numerusform>Der Kommentar ist %n Zeichen zu lang.</numerusform>
            <numerusform>Der Kommentar ist %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is call %1 now: choose its outcome first.</source>
        <extracomment>In the panel, when Ctrl+Enter was pressed right after the panel went on to call %1.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Dies ist jetzt Anruf %1: Bitte erst dessen Ergebnis wählen.</translation>
    </message>
    <message>
        <source>No list of outcomes yet</source>
        <extracomment>Below the outcome field, while there is nothing to choose from.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Noch keine Ergebnisliste</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <extracomment>Accessible name of the list of outcomes.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Type to find…</source>
        <extracomment>In the empty outcome field.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Tippen zum Suchen…</translation>
    </message>
    <message>
        <source>%1 %2   %3 %4</source>
        <extracomment>Below the two number fields. %1 and %3 are the fields&apos; names, %2 and %4 what is to be said of each, as in &quot;Lead score = 5 Target amount = 1,200.50&quot;.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>%1 %2   %3 %4</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>Under the comments: %1 characters of at most %2 are used.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n too many</source>
        <extracomment>Under the comments. %1 is as in &quot;520/500&quot;, %n by how many characters it is too long.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>
            <numerusform>%1, %n zu viel</numerusform>
            <numerusform>%1, %n zu viele</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting…</source>
        <extracomment>On the button, while the outcome is on its way to the server.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Wird gesetzt…</translation>
    </message>
    <message>
        <source>&amp;Set outcome</source>
        <extracomment>Button: sends the outcome.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Ergebnis &amp;setzen</translation>
    </message>
    <message>
        <source>Call %1 of %2, account %3</source>
        <extracomment>In the list of recent calls. %1 call ID, %2 its start, %3 the account.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Anruf %1 von %2, Konto %3</translation>
    </message>
    <message>
        <source>Log in to set outcomes</source>
        <extracomment>In the status line, while no agent is logged in.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Zum Setzen von Ergebnissen anmelden</translation>
    </message>
    <message>
        <source>No call</source>
        <extracomment>In the status line, while there is no call to set an outcome for.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Kein Anruf</translation>
    </message>
    <message>
        <source>Enter the call</source>
        <extracomment>In the status line, where the agent types the call ID and the account.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Anruf eingeben</translation>
    </message>
    <message>
        <source>On call  %1</source>
        <extracomment>In the status line. %1 is how long the call lasts, as in 03:12.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Im Gespräch  %1</translation>
    </message>
    <message>
        <source>After call  %1</source>
        <extracomment>In the status line. %1 is the time since the call ended, as in 00:25.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Nach Anruf  %1</translation>
    </message>
    <message>
        <source>Late  %1</source>
        <extracomment>In the status line: the time for the work after the call is over. %1 is the time since the call ended, as in 01:25.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Überfällig  %1</translation>
    </message>
    <message>
        <source>After call  %1, %2 left</source>
        <extracomment>In the status line. %1 is the time since the call ended, %2 what is left for the work after it, as in 00:25.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Nach Anruf  %1, noch %2</translation>
    </message>
    <message>
        <source>Call %1, on call since %2</source>
        <extracomment>In the list of other calls: a call that lasts. %1 call ID, %2 the time it began.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Anruf %1, im Gespräch seit %2</translation>
    </message>
    <message>
        <source>Call %1 of %2</source>
        <extracomment>In the list of other calls: a call that ended. %1 call ID, %2 the time it began.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Anruf %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;waiting</source>
        <extracomment>On the button that lists the other calls that want an outcome; %n is how many.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>
            <numerusform>%n o&amp;ffen</numerusform>
            <numerusform>%n o&amp;ffen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <extracomment>Label of the field that filters the outcomes; &apos;&amp;&apos; stands before its Alt key.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Lead score</source>
        <extracomment>Label of a field. The lead score is a whole number.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>&amp;Lead-Score</translation>
    </message>
    <message>
        <source>&amp;Target amount</source>
        <extracomment>Label of a field. The amount a customer promised or paid.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>&amp;Zielbetrag</translation>
    </message>
    <message>
        <source>Co&amp;mments</source>
        <extracomment>Label of the field for what the agent writes about the call.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Kommen&amp;tar</translation>
    </message>
    <message>
        <source>Call &amp;ID</source>
        <extracomment>Label of a field. The ID that the telephone system gave the call.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Anruf-&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>Label of a field. The key of the contact in the campaign manager.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>K&amp;onto</translation>
    </message>
    <message>
        <source>Outcome result</source>
        <extracomment>Accessible name of the place where the result of a set appears.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Call state</source>
        <extracomment>Name, for screen readers, of the place that says whether there is a call, and how long.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Anrufstatus</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Name, for screen readers, of the place that says whether the panel is connected.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <extracomment>Button: empties the form.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Lee&amp;ren</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <extracomment>Button: opens the form again for an outcome that is set already.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <extracomment>Button: sends an unconfirmed outcome again.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Erneut sen&amp;den</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <extracomment>Button: gives up an unconfirmed outcome.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Lo&amp;g in</source>
        <extracomment>Button: opens the page where an agent logs in.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>Sta&amp;y</source>
        <extracomment>Button: does not close or log out while calls have no outcome.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>L&amp;eave</source>
        <extracomment>Button: closes or logs out although calls have no outcome.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>&amp;Gehen</translation>
    </message>
    <message>
        <source>Waiting calls</source>
        <extracomment>Accessible name of the button that lists the other calls.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Offene Anrufe</translation>
    </message>
    <message>
        <source>Recent &amp;calls</source>
        <extracomment>Button: lists the latest calls, at which what was typed can be aimed.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Letzte Anr&amp;ufe</translation>
    </message>
    <message>
        <source>Extend</source>
        <extracomment>Button with a sign: gives more time for the work after the call.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Extend (%1)</source>
        <extracomment>Tool tip of a button; %1 is its key, as in F8.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Verlängern (%1)</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>Button with a sign: opens the menu.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (%1)</source>
        <extracomment>Tool tip of a button; %1 is its key, as in F9.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Menü (%1)</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Invalid Call ID.</source>
        <extracomment>In the panel, when the campaign manager does not know the call ID. The documented words.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Ungültige Anruf-ID.</translation>
    </message>
    <message>
        <source>The server refused this outcome and gave no reason.</source>
        <extracomment>In the panel, when the server said no to an outcome and gave no reason.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Der Server hat dieses Ergebnis ohne Begründung abgelehnt.</translation>
    </message>
    <message>
        <source>The account number is missing.</source>
        <extracomment>In the panel, when the account number (the key of the contact) is not known.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Die Kontonummer fehlt.</translation>
    </message>
    <message>
        <source>Choose an outcome</source>
        <extracomment>In the panel, at the list of outcomes, when Set outcome was pressed with none chosen.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Bitte ein Ergebnis wählen</translation>
    </message>
    <message>
        <source>Log in to set outcomes</source>
        <extracomment>In the panel, when no agent is logged in.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Zum Setzen von Ergebnissen anmelden</translation>
    </message>
    <message>
        <source>The lead score is not a whole number that can be sent.</source>
        <extracomment>In the panel, at the lead score field.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Der Lead-Score ist keine ganze Zahl, die gesendet werden kann.</translation>
    </message>
    <message>
        <source>The target amount is not a number that can be sent.</source>
        <extracomment>In the panel, at the target amount field.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Der Zielbetrag ist keine Zahl, die gesendet werden kann.</translation>
    </message>
    <message>
        <source>The outcome cannot be kept, and was not sent.</source>
        <extracomment>In the panel, when the outcome could not be written to the disk first.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Das Ergebnis kann nicht gesichert werden und wurde nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Not confirmed, kept since %2: call %1. Retry now or discard it.</source>
        <extracomment>In the panel. %1 is the call ID, %2 the time of the submit. The outcome may or may not have been set, and is too old to be sent again without asking.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Nicht bestätigt, seit %2 gesichert: Anruf %1. Erneut senden oder verwerfen.</translation>
    </message>
    <message>
        <source>Not confirmed yet: call %1 (%2) is not sent, and cannot be kept on disk. Leave the panel open.</source>
        <extracomment>In the panel. %1 is the call ID, %2 the time of the submit. There is no connection, and no place on the disk: what is not sent goes with the program.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Noch nicht bestätigt: Das Ergebnis von Anruf %1 (%2) ist nicht gesendet und kann nicht auf der Festplatte gesichert werden. Bitte das Fenster offen lassen.</translation>
    </message>
    <message>
        <source>Not confirmed yet: call %1 (%2) may be set, and cannot be kept on disk. Leave the panel open.</source>
        <extracomment>In the panel. %1 is the call ID, %2 the time of the submit. Nobody answered, and there is no place on the disk to keep it until then.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Noch nicht bestätigt: Das Ergebnis von Anruf %1 (%2) ist vielleicht gesetzt, kann aber nicht auf der Festplatte gesichert werden. Bitte das Fenster offen lassen.</translation>
    </message>
    <message>
        <source>Not confirmed yet: no answer for call %1 (%2). Kept; Retry now sends it again.</source>
        <extracomment>In the panel. %1 is the call ID, %2 the time of the submit. The server did not answer.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Noch nicht bestätigt: keine Antwort zu Anruf %1 (%2). Gesichert; „Erneut senden“ schickt das Ergebnis noch einmal.</translation>
    </message>
    <message>
        <source>Not confirmed yet: call %1 (%2) is not sent. Kept, and sent when the connection returns.</source>
        <extracomment>In the panel. %1 is the call ID, %2 the time of the submit. There is no connection.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Noch nicht bestätigt: Das Ergebnis von Anruf %1 (%2) ist nicht gesendet. Gesichert; wird gesendet, sobald die Verbindung wieder steht.</translation>
    </message>
    <message>
        <source>Not confirmed yet: call %1 (%2) may be set. Kept, and sent again when the connection returns.</source>
        <extracomment>In the panel. %1 is the call ID, %2 the time of the submit. The connection broke meanwhile.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Noch nicht bestätigt: Das Ergebnis von Anruf %1 (%2) ist vielleicht gesetzt. Gesichert; wird erneut gesendet, sobald die Verbindung wieder steht.</translation>
    </message>
    <message>
        <source>Outcome set: %1 (%2), call %3</source>
        <extracomment>In the panel. %1 is the outcome, %2 the time, %3 the call ID.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Ergebnis gesetzt: %1 (%2), Anruf %3</translation>
    </message>
    <message>
        <source>%1 (call %2, %3)</source>
        <extracomment>In the panel. %1 is why the server refused the outcome, a whole sentence; %2 the call ID, %3 the time.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>%1 (Anruf %2, %3)</translation>
    </message>
    <message>
        <source>Setting the outcome of call %1…</source>
        <extracomment>In the panel, while the outcome of call %1 is on its way to the server.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Ergebnis von Anruf %1 wird gesetzt…</translation>
    </message>
    <message>
        <source>Discarded: the outcome of call %1</source>
        <extracomment>In the panel. %1 is the call ID. The agent took an unconfirmed outcome back.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Verworfen: das Ergebnis von Anruf %1</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Nothing can be kept on this machine: SQLite is missing</source>
        <extracomment>In the panel. SQLite is the name of a program library.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Auf diesem Rechner kann nichts gesichert werden: SQLite fehlt</translation>
    </message>
    <message>
        <source>Nothing can be kept: the folder %1 cannot be used</source>
        <extracomment>In the panel. %1 is a folder.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Es kann nichts gesichert werden: Der Ordner %1 ist nicht benutzbar</translation>
    </message>
    <message>
        <source>Nothing can be kept: %1 may not be written</source>
        <extracomment>In the panel. %1 is a file.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Es kann nichts gesichert werden: keine Schreibberechtigung für %1</translation>
    </message>
    <message>
        <source>It cannot be kept: the disk is full. Nothing was sent.</source>
        <extracomment>In the panel, when something cannot be kept on this computer.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Nicht gesichert: Die Festplatte ist voll. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing can be kept: %1 was made by a newer version of this program</source>
        <extracomment>In the panel. %1 is a file.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Es kann nichts gesichert werden: %1 stammt von einer neueren Version dieses Programms</translation>
    </message>
    <message>
        <source>What was kept could not be read; it is set aside as %1</source>
        <extracomment>In the panel. %1 is a file.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Die gesicherten Daten waren nicht lesbar; sie wurden beiseitegelegt als %1</translation>
    </message>
    <message>
        <source>It cannot be kept: %1 is in use. Nothing was sent.</source>
        <extracomment>In the panel. %1 is a file. Another program is using it.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Nicht gesichert: %1 ist in Benutzung. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It cannot be kept: %1 cannot be written. Nothing was sent.</source>
        <extracomment>In the panel. %1 is a file.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Nicht gesichert: %1 kann nicht geschrieben werden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The disk is full: what you type is not kept.</source>
        <extracomment>In the panel, about what is typed. It is lost when the program ends.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Die Festplatte ist voll: Eingaben werden nicht gesichert.</translation>
    </message>
    <message>
        <source>%1 cannot be written: what you type is not kept.</source>
        <extracomment>In the panel, about what is typed. It is lost when the program ends. %1 is a file.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>%1 kann nicht geschrieben werden: Eingaben werden nicht gesichert.</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>%1:%2</source>
        <extracomment>How long something lasts: %1 minutes, %2 seconds, as in 03:12.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1:%2:%3</source>
        <extracomment>How long something lasts: %1 hours, %2 minutes, %3 seconds, as in 1:03:12.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>%1:%2:%3</translation>
    </message>
</context>
<context>
    <name>Translator</name>
    <message>
        <source>Texts of the panel</source>
        <extracomment>Title of a window for translators.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Texte des Panels</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>In a window for translators: the field that narrows the list of texts.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>In a window for translators: column of the English texts.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>In a window for translators: column of the parts of the panel that the texts belong to.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>In a window for translators: column of the notes that say where a text shows.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1 of %2 texts are translated in %3</source>
        <extracomment>In a window for translators. %1 is how many texts are translated, %2 of how many, %3 the file that they come from.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>%3: %1 von %2 Texten sind übersetzt</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>In a window for translators: column of the translations, empty where there is none.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Übersetzung</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Disposition (Demo)</source>
        <extracomment>Title of the window while the program is only tried, with calls that are none.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Disposition (Demo)</translation>
    </message>
</context>
</TS>
