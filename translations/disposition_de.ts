<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Connection</name>
    <message>
        <location filename="../protocol/transport/transport.cpp" line="+21"/>
        <source>The server address is not valid</source>
        <extracomment>Connection problem. The address of the campaign manager is mistyped.</extracomment>
        <translation>Die Serveradresse ist ungültig</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Unencrypted connections (ws://) to other machines are not allowed</source>
        <extracomment>Connection problem. ws:// is only allowed on the same machine; wss:// is encrypted.</extracomment>
        <translation>Unverschlüsselte Verbindungen (ws://) zu anderen Rechnern sind nicht erlaubt</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Encryption (TLS) is not available on this machine</source>
        <extracomment>Connection problem. TLS is the encryption of wss://.</extracomment>
        <translation>Verschlüsselung (TLS) steht auf diesem Rechner nicht zur Verfügung</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The certificate file cannot be read</source>
        <extracomment>Connection problem. The file that names the site&apos;s own certificate authority.</extracomment>
        <translation>Die Zertifikatsdatei kann nicht gelesen werden</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server&apos;s name was not found</source>
        <extracomment>Connection problem.</extracomment>
        <translation>Der Servername wurde nicht gefunden</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server is not running or does not accept connections</source>
        <extracomment>Connection problem. Nothing listens at the server&apos;s address.</extracomment>
        <translation>Der Server läuft nicht oder nimmt keine Verbindungen an</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The server cannot be reached</source>
        <extracomment>Connection problem.</extracomment>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server did not answer in time</source>
        <extracomment>Connection problem.</extracomment>
        <translation>Der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server&apos;s certificate was not accepted</source>
        <extracomment>Connection problem. The server&apos;s certificate is expired, for another name, or unknown.</extracomment>
        <translation>Das Zertifikat des Servers wurde nicht anerkannt</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server wants a valid access token</source>
        <extracomment>Connection problem. HTTP 401: the token is missing or wrong.</extracomment>
        <translation>Der Server verlangt ein gültiges Zugriffstoken</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server does not allow this access</source>
        <extracomment>Connection problem. HTTP 403.</extracomment>
        <translation>Der Server erlaubt diesen Zugriff nicht</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server points to another address</source>
        <extracomment>Connection problem. The server names another address, which is not followed.</extracomment>
        <translation>Der Server verweist auf eine andere Adresse</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server is not available just now</source>
        <extracomment>Connection problem. HTTP 5xx.</extracomment>
        <translation>Der Server ist gerade nicht verfügbar</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server does not speak WebSocket at this address</source>
        <extracomment>Connection problem. The server answers, but not as a WebSocket server.</extracomment>
        <translation>Unter dieser Adresse spricht der Server kein WebSocket</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The server closed the connection</source>
        <extracomment>Connection problem.</extracomment>
        <translation>Der Server hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The connection was lost</source>
        <extracomment>Connection problem.</extracomment>
        <translation>Die Verbindung ging verloren</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server stopped answering</source>
        <extracomment>Connection problem. The regular check of the connection got no answer.</extracomment>
        <translation>Der Server antwortet nicht mehr</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server sent a message that is too big</source>
        <extracomment>Connection problem.</extracomment>
        <translation>Der Server hat eine zu große Nachricht gesendet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server sent something that cannot be read</source>
        <extracomment>Connection problem.</extracomment>
        <translation>Der Server hat etwas Unlesbares gesendet</translation>
    </message>
    <message>
        <location filename="../widgets/state/sentences.cpp" line="+45"/>
        <source>Connected</source>
        <extracomment>State of the connection to the campaign manager, in the status line.</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Connecting…</source>
        <extracomment>State of the connection to the campaign manager, in the status line.</extracomment>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not connected</source>
        <extracomment>State of the connection to the campaign manager, in the status line.</extracomment>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <location filename="../widgets/state/diagnostics.cpp" line="+33"/>
        <source>%1: %2</source>
        <extracomment>In the diagnostics: %1 is what it is, as in &quot;Version&quot;, %2 its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>none</source>
        <extracomment>In the diagnostics, where there is nothing to say.</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Version</source>
        <extracomment>In the diagnostics: the version of this program.</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>System</source>
        <extracomment>In the diagnostics: the computer&apos;s system.</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Connection</source>
        <extracomment>In the diagnostics: the connection to the campaign manager.</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Problem of the connection</source>
        <extracomment>In the diagnostics: why there is no connection.</extracomment>
        <translation>Problem der Verbindung</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Last words of the server</source>
        <extracomment>In the diagnostics: what the campaign manager said last that belonged to no call.</extracomment>
        <translation>Letzte Worte des Servers</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not confirmed</source>
        <extracomment>In the diagnostics: the number of outcomes that are not confirmed.</extracomment>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>State</source>
        <extracomment>In the diagnostics: the folder of what is kept on this computer.</extracomment>
        <translation>Ablage</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Problem of the state</source>
        <extracomment>In the diagnostics: why nothing can be kept on this computer.</extracomment>
        <translation>Problem der Ablage</translation>
    </message>
    <message>
        <location filename="../widgets/view/diagnosticspage.cpp" line="+32"/>
        <location line="+1"/>
        <source>Diagnostics</source>
        <extracomment>Title of the page that tells what somebody who helps the agent wants to know.</extracomment>
        <translation>Diagnose</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <location filename="../widgets/view/editmenu.cpp" line="+62"/>
        <source>Undo</source>
        <extracomment>Entry of a field&apos;s context menu.</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Redo</source>
        <extracomment>Entry of a field&apos;s context menu.</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Cut</source>
        <extracomment>Entry of a field&apos;s context menu.</extracomment>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy</source>
        <extracomment>Entry of a field&apos;s context menu.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Paste</source>
        <extracomment>Entry of a field&apos;s context menu.</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Delete</source>
        <extracomment>Entry of a field&apos;s context menu: removes what is selected.</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Select all</source>
        <extracomment>Entry of a field&apos;s context menu.</extracomment>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../widgets/state/historymodel.cpp" line="+61"/>
        <source>confirmed</source>
        <extracomment>In the history: the server confirmed the outcome.</extracomment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>refused: %1</source>
        <extracomment>In the history. %1 is why the server refused the outcome, a whole sentence.</extracomment>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>discarded</source>
        <extracomment>In the history: the agent gave the outcome up; it may have been set.</extracomment>
        <translation>verworfen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>not confirmed</source>
        <extracomment>In the history: no answer came yet.</extracomment>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 %2, %3, call %4, account %5</source>
        <extracomment>One line of the history. %1 time, %2 outcome, %3 what became of it, %4 call ID, %5 account.</extracomment>
        <translation>%1 %2, %3, Anruf %4, Konto %5</translation>
    </message>
    <message>
        <location filename="../widgets/view/historypage.cpp" line="+119"/>
        <location line="+1"/>
        <source>History</source>
        <extracomment>Title of the list of what the agent set.</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change</source>
        <extracomment>Button in the history: opens the form again for the chosen line.</extracomment>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>LogIn</name>
    <message>
        <location filename="../widgets/view/loginpage.cpp" line="+35"/>
        <source>Log in</source>
        <extracomment>Title of the page where an agent logs in; also the button there.</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Agent ID</source>
        <extracomment>Label of a field: the agent&apos;s user ID.</extracomment>
        <translation>Agentenkennung</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <location filename="../widgets/view/panelmenu.cpp" line="+32"/>
        <source>History</source>
        <extracomment>Entry of the menu: opens the list of what the agent set.</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Diagnostics</source>
        <extracomment>Entry of the menu: opens what somebody who helps the agent wants to know.</extracomment>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Agent %1</source>
        <extracomment>Entry of the menu that only tells who is logged in. %1 is the agent&apos;s name or user ID.</extracomment>
        <translation>Agent %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Log in…</source>
        <extracomment>Entry of the menu: opens the page where an agent logs in.</extracomment>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Log out %1</source>
        <extracomment>Entry of the menu. %1 is the agent&apos;s user ID.</extracomment>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Unpin %1</source>
        <extracomment>Entry of a menu: the outcome %1 is no longer among the first.</extracomment>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pin %1</source>
        <translation>%1 anheften</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Learn from use</source>
        <extracomment>Entry of the menu, to be ticked: what is used most is listed first from the next log-in on.</extracomment>
        <translation>Aus dem Gebrauch lernen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Language</source>
        <extracomment>Entry of the menu: opens the list of languages.</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>High contrast</source>
        <extracomment>Entry of the menu, to be ticked: black, white and a strong colour.</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <location filename="../widgets/state/sentences.cpp" line="+20"/>
        <source>This is not a number.</source>
        <extracomment>At a number field, when what was typed cannot be read.</extracomment>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This could be %1 or %2. Type it with decimals.</source>
        <extracomment>At a number field. %1 and %2 are the two numbers that &quot;1.200&quot; could mean.</extracomment>
        <translation>Das kann %1 oder %2 heißen. Bitte mit Nachkommastellen eingeben.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This can be read in two ways. Type it without separators.</source>
        <extracomment>At a number field, when a point or comma could be a decimal mark or group digits.</extracomment>
        <translation>Das ist mehrdeutig. Bitte ohne Trennzeichen eingeben.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This number has too many digits.</source>
        <extracomment>At a number field.</extracomment>
        <translation>Diese Zahl hat zu viele Ziffern.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This amount has too many decimal places.</source>
        <extracomment>At the target amount field.</extracomment>
        <translation>Dieser Betrag hat zu viele Nachkommastellen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This number is too big.</source>
        <extracomment>At a number field.</extracomment>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The lead score is a whole number.</source>
        <extracomment>At the lead score field.</extracomment>
        <translation>Der Lead-Score ist eine ganze Zahl.</translation>
    </message>
    <message>
        <location filename="../widgets/state/paneltyping.cpp" line="+108"/>
        <source>= %1</source>
        <extracomment>Under a number field: the number that will be sent, as in &quot;= 1,200.50&quot;.</extracomment>
        <translation>= %1</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <location filename="../widgets/state/knownoutcomes.cpp" line="+18"/>
        <source>Success</source>
        <extracomment>Telephony outcome 0: the call reached its aim.</extracomment>
        <translation>Erfolg</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Abandoned</source>
        <extracomment>Telephony outcome 1: the contact hung up before an agent answered.</extracomment>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Invalid</source>
        <extracomment>Telephony outcome 2: the number is not in service.</extracomment>
        <translation>Ungültig</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Busy</source>
        <extracomment>Telephony outcome 3: the line was engaged.</extracomment>
        <translation>Besetzt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>CallBack</source>
        <extracomment>Telephony outcome 4: the contact wants to be called again.</extracomment>
        <translation>Rückruf</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>DNC</source>
        <extracomment>Telephony outcome 5: &quot;do not call&quot;: the contact must never be called again.</extracomment>
        <translation>Nicht anrufen (DNC)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fax</source>
        <extracomment>Telephony outcome 6: a fax machine answered.</extracomment>
        <translation>Fax</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answering Machine</source>
        <extracomment>Telephony outcome 7.</extracomment>
        <translation>Anrufbeantworter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No Answer</source>
        <extracomment>Telephony outcome 8: it rang, and nobody answered.</extracomment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reject</source>
        <extracomment>Telephony outcome 9: the contact rejected the call.</extracomment>
        <translation>Abgewiesen</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <location filename="../widgets/view/diagnosticspage.cpp" line="+1"/>
        <location filename="../widgets/view/historypage.cpp" line="+2"/>
        <source>Copy</source>
        <extracomment>Button: copies the chosen line, or the diagnostics.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../widgets/view/panelpage.cpp" line="+50"/>
        <source>Back</source>
        <extracomment>Button: leaves the history, the diagnostics or the log-in, back to the form.</extracomment>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message numerus="yes">
        <location filename="../widgets/state/panelsubmit.cpp" line="+79"/>
        <source>The comment is %n character(s) too long.</source>
        <extracomment>At the comments field. %n is by how many characters the comment is too long.</extracomment>
        <translation>
            <numerusform>Der Kommentar ist %n Zeichen zu lang.</numerusform>
            <numerusform>Der Kommentar ist %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>This is call %1 now: choose its outcome first.</source>
        <extracomment>In the panel, when Ctrl+Enter was pressed right after the panel went on to call %1.</extracomment>
        <translation>Dies ist jetzt Anruf %1: Bitte erst dessen Ergebnis wählen.</translation>
    </message>
    <message>
        <location filename="../widgets/view/panelface.cpp" line="+57"/>
        <source>Outcomes</source>
        <extracomment>Accessible name of the list of outcomes.</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>No list of outcomes yet</source>
        <extracomment>In the outcome field and below it, while there is nothing to choose from.</extracomment>
        <translation>Noch keine Ergebnisliste</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Type to find…</source>
        <extracomment>In the empty outcome field.</extracomment>
        <translation>Tippen zum Suchen…</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>%1/%2</source>
        <extracomment>Under the comments: %1 characters of at most %2 are used.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%1, %n too many</source>
        <extracomment>Under the comments. %1 is as in &quot;520/500&quot;, %n by how many characters it is too long.</extracomment>
        <translation>
            <numerusform>%1, %n zu viel</numerusform>
            <numerusform>%1, %n zu viele</numerusform>
        </translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Setting…</source>
        <extracomment>On the button, while the outcome is on its way to the server.</extracomment>
        <translation>Wird gesetzt…</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../widgets/view/panelwords.cpp" line="+89"/>
        <source>&amp;Set outcome</source>
        <extracomment>Button: sends the outcome.</extracomment>
        <translation>Ergebnis &amp;setzen</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Call %1 of %2, account %3</source>
        <extracomment>In the list of recent calls. %1 call ID, %2 its start, %3 the account.</extracomment>
        <translation>Anruf %1 von %2, Konto %3</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Log in to set outcomes</source>
        <extracomment>In the status line, while no agent is logged in.</extracomment>
        <translation>Zum Setzen von Ergebnissen anmelden</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No call</source>
        <extracomment>In the status line, while there is no call to set an outcome for.</extracomment>
        <translation>Kein Anruf</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Enter the call</source>
        <extracomment>In the status line, where the agent types the call ID and the account.</extracomment>
        <translation>Anruf eingeben</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>On call  %1</source>
        <extracomment>In the status line. %1 is how long the call lasts, as in 03:12.</extracomment>
        <translation>Im Gespräch  %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>After call  %1</source>
        <extracomment>In the status line. %1 is the time since the call ended, as in 00:25.</extracomment>
        <translation>Nach dem Anruf  %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Late  %1</source>
        <extracomment>In the status line: the time for the work after the call is over. %1 is the time since the call ended, as in 01:25.</extracomment>
        <translation>Verspätet  %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>After call  %1, %2 left</source>
        <extracomment>In the status line. %1 is the time since the call ended, %2 what is left for the work after it, as in 00:25.</extracomment>
        <translation>Nach Anruf  %1, noch %2</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Call %1, on call since %2</source>
        <translation>Anruf %1, im Gespräch seit %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Call %1 of %2</source>
        <translation>Anruf %1 von %2</translation>
    </message>
    <message>
        <location filename="../widgets/view/panelwords.cpp" line="+18"/>
        <source>Recent &amp;calls</source>
        <extracomment>Button: lists the latest calls, at which what was typed can be aimed.</extracomment>
        <translation>Letzte Anr&amp;ufe</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Extend</source>
        <extracomment>Button with a sign: gives more time for the work after the call.</extracomment>
        <translation>Verlängern</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Menu</source>
        <extracomment>Button with a sign: opens the menu.</extracomment>
        <translation>Menü</translation>
    </message>
    <message>
        <location line="-61"/>
        <source>&amp;Outcome</source>
        <extracomment>Label of the field that filters the outcomes; &apos;&amp;&apos; stands before its Alt key.</extracomment>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Lead score</source>
        <extracomment>Label of a field. The lead score is a whole number.</extracomment>
        <translation>&amp;Lead-Score</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Target amount</source>
        <extracomment>Label of a field. The amount a customer promised or paid.</extracomment>
        <translation>&amp;Zielbetrag</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Co&amp;mments</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Kommen&amp;tar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Call &amp;ID</source>
        <extracomment>Label of a field. The ID that the telephone system gave the call.</extracomment>
        <translation>Anruf-&amp;ID</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Account</source>
        <extracomment>Label of a field. The key of the contact in the campaign manager.</extracomment>
        <translation>K&amp;onto</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Clea&amp;r</source>
        <extracomment>Button: empties the form.</extracomment>
        <translation>Lee&amp;ren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Chan&amp;ge</source>
        <extracomment>Button: opens the form again for an outcome that is set already.</extracomment>
        <translation>Änder&amp;n</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Retry &amp;now</source>
        <extracomment>Button: sends an unconfirmed outcome again.</extracomment>
        <translation>Erneut sen&amp;den</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Discard</source>
        <extracomment>Button: gives up an unconfirmed outcome.</extracomment>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Lo&amp;g in</source>
        <extracomment>Button: opens the page where an agent logs in.</extracomment>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sta&amp;y</source>
        <extracomment>Button: does not close or log out while calls have no outcome.</extracomment>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>L&amp;eave</source>
        <extracomment>Button: closes or logs out although calls have no outcome.</extracomment>
        <translation>&amp;Gehen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Waiting calls</source>
        <extracomment>Accessible name of the button that lists the other calls.</extracomment>
        <translation>Wartende Anrufe</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Extend (%1)</source>
        <extracomment>Tool tip of a button; %1 is its key, as in F8.</extracomment>
        <translation>Verlängern (%1)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Menu (%1)</source>
        <extracomment>Tool tip of a button; %1 is its key, as in F9.</extracomment>
        <translation>Menü (%1)</translation>
    </message>
    <message>
        <location line="-51"/>
        <source>Outcome result</source>
        <extracomment>Accessible name of the place where the result of a set appears.</extracomment>
        <translation>Rückmeldung</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/view/panelface.cpp" line="+9"/>
        <source>%n &amp;waiting</source>
        <extracomment>On the button that lists the other calls that want an outcome; %n is how many.</extracomment>
        <translation>
            <numerusform>%n &amp;wartet</numerusform>
            <numerusform>%n &amp;warten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../widgets/view/panelwords.cpp" line="+2"/>
        <source>Call state</source>
        <extracomment>Accessible names in the status line.</extracomment>
        <translation>Anrufstatus</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location filename="../widgets/state/panelagent.cpp" line="+88"/>
        <source>Call %1 is late.</source>
        <extracomment>In the panel: the time for the work after call %1 is over; it still wants an outcome.</extracomment>
        <translation>Anruf %1 ist verspätet.</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n second(s) left for call %1.</source>
        <extracomment>In the panel: the time for the work after call %1 is nearly over. %n is the seconds left.</extracomment>
        <translation>
            <numerusform>Noch %n Sekunde für Anruf %1.</numerusform>
            <numerusform>Noch %n Sekunden für Anruf %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n second(s) left for call %1. %2 gives more.</source>
        <extracomment>In the panel: the time for the work after call %1 is nearly over. %n is the seconds left, %2 a key, as in F8.</extracomment>
        <translation>
            <numerusform>Noch %n Sekunde für Anruf %1. %2 gibt mehr.</numerusform>
            <numerusform>Noch %n Sekunden für Anruf %1. %2 gibt mehr.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+64"/>
        <source>Set or clear this call first.</source>
        <extracomment>In the panel, when another entry by hand is to be changed while one is begun.</extracomment>
        <translation>Erst diesen Anruf setzen oder leeren.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Set before: %1 (%2), call %3.</source>
        <extracomment>In the panel, when an outcome is to be changed. %1 is the outcome that was set, %2 the time, %3 the call ID.</extracomment>
        <translation>Bisher gesetzt: %1 (%2), Anruf %3.</translation>
    </message>
    <message>
        <location filename="../widgets/state/panelguard.cpp" line="+30"/>
        <source>No one will call this number again.</source>
        <extracomment>In the panel: what the outcome DNC (do not call) brings about.</extracomment>
        <translation>Diese Nummer wird nie wieder angerufen.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%3 Press again to set %1 for call %2.</source>
        <extracomment>In the panel, when an outcome needs a second press. %1 is the outcome, %2 the call ID, %3 a sentence that says what the outcome brings about; may be empty.</extracomment>
        <translation>%3 Noch einmal drücken, um %1 für Anruf %2 zu setzen.</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>This is for call %1 now. Check, and set it.</source>
        <extracomment>In the panel, after what was typed was taken to call %1.</extracomment>
        <translation>Dies gilt jetzt für Anruf %1. Prüfen und setzen.</translation>
    </message>
    <message numerus="yes">
        <location line="+82"/>
        <source>%n call(s) have no outcome yet. Close all the same?</source>
        <translation>
            <numerusform>%n Anruf hat noch kein Ergebnis. Trotzdem schließen?</numerusform>
            <numerusform>%n Anrufe haben noch kein Ergebnis. Trotzdem schließen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n call(s) have no outcome yet. Log out all the same?</source>
        <translation>
            <numerusform>%n Anruf hat noch kein Ergebnis. Trotzdem abmelden?</numerusform>
            <numerusform>%n Anrufe haben noch kein Ergebnis. Trotzdem abmelden?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <location filename="../protocol/values/refusal.cpp" line="+14"/>
        <source>Invalid Call ID.</source>
        <extracomment>In the panel, when the campaign manager does not know the call ID. The documented words.</extracomment>
        <translation>Ungültige Anruf-ID.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The server refused this outcome and gave no reason.</source>
        <extracomment>In the panel, when the server said no to an outcome and gave no reason.</extracomment>
        <translation>Der Server hat dieses Ergebnis ohne Begründung abgelehnt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The account number is missing.</source>
        <extracomment>In the panel, when the account number (the key of the contact) is not known.</extracomment>
        <translation>Die Kontonummer fehlt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose an outcome</source>
        <extracomment>In the panel, at the list of outcomes, when Set outcome was pressed with none chosen.</extracomment>
        <translation>Bitte ein Ergebnis wählen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Log in to set outcomes</source>
        <extracomment>In the panel, when no agent is logged in.</extracomment>
        <translation>Zum Setzen von Ergebnissen anmelden</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The lead score is not a whole number that can be sent.</source>
        <extracomment>In the panel, at the lead score field.</extracomment>
        <translation>Der Lead-Score ist keine ganze Zahl, die gesendet werden kann.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The target amount is not a number that can be sent.</source>
        <extracomment>In the panel, at the target amount field.</extracomment>
        <translation>Der Zielbetrag ist keine Zahl, die gesendet werden kann.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The outcome cannot be kept, and was not sent.</source>
        <extracomment>In the panel, when the outcome could not be written to the disk first.</extracomment>
        <translation>Das Ergebnis kann nicht gesichert werden und wurde nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <location filename="../widgets/state/sentences.cpp" line="+51"/>
        <source>Not confirmed, kept since %2: call %1. Retry now or discard it.</source>
        <extracomment>In the panel. %1 is the call ID, %2 the time of the submit. The outcome may or may not have been set, and is too old to be sent again without asking.</extracomment>
        <translation>Nicht bestätigt, aufbewahrt seit %2: Anruf %1. Erneut senden oder verwerfen.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not confirmed yet: call %1 (%2) is not sent, and cannot be kept on disk. Leave the panel open.</source>
        <extracomment>In the panel. %1 is the call ID, %2 the time of the submit. There is no connection, and no place on the disk: what is not sent goes with the program.</extracomment>
        <translation>Noch nicht bestätigt: Anruf %1 (%2) ist nicht gesendet und kann nicht auf der Festplatte aufbewahrt werden. Lassen Sie das Fenster offen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not confirmed yet: call %1 (%2) may be set, and cannot be kept on disk. Leave the panel open.</source>
        <extracomment>In the panel. %1 is the call ID, %2 the time of the submit. Nobody answered, and there is no place on the disk to keep it until then.</extracomment>
        <translation>Noch nicht bestätigt: Anruf %1 (%2) ist vielleicht gesetzt und kann nicht auf der Festplatte aufbewahrt werden. Lassen Sie das Fenster offen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not confirmed yet: no answer for call %1 (%2). Kept; Retry now sends it again.</source>
        <extracomment>In the panel. %1 is the call ID, %2 the time of the submit. The server did not answer.</extracomment>
        <translation>Noch nicht bestätigt: keine Antwort zu Anruf %1 (%2). Aufbewahrt; „Erneut senden“ wiederholt es.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not confirmed yet: call %1 (%2) is not sent. Kept, and sent when the connection returns.</source>
        <extracomment>In the panel. %1 is the call ID, %2 the time of the submit. There is no connection.</extracomment>
        <translation>Noch nicht bestätigt: Anruf %1 (%2) ist nicht gesendet. Aufbewahrt; wird bei Verbindung gesendet.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Not confirmed yet: call %1 (%2) may be set. Kept, and sent again when the connection returns.</source>
        <extracomment>In the panel. %1 is the call ID, %2 the time of the submit. The connection broke meanwhile.</extracomment>
        <translation>Noch nicht bestätigt: Anruf %1 (%2) ist vielleicht gesetzt. Aufbewahrt; wird bei Verbindung erneut gesendet.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Outcome set: %1 (%2), call %3</source>
        <extracomment>In the panel. %1 is the outcome, %2 the time, %3 the call ID.</extracomment>
        <translation>Ergebnis gesetzt: %1 (%2), Anruf %3</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 (call %2, %3)</source>
        <extracomment>In the panel. %1 is why the server refused the outcome, a whole sentence; %2 the call ID, %3 the time.</extracomment>
        <translation>%1 (Anruf %2, %3)</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Setting the outcome of call %1…</source>
        <extracomment>In the panel, while the outcome of call %1 is on its way to the server.</extracomment>
        <translation>Ergebnis von Anruf %1 wird gesetzt…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Discarded: the outcome of call %1</source>
        <extracomment>In the panel. %1 is the call ID. The agent took an unconfirmed outcome back.</extracomment>
        <translation>Verworfen: das Ergebnis von Anruf %1</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <location filename="../protocol/values/storeproblem.cpp" line="+15"/>
        <source>Nothing can be kept on this machine: SQLite is missing</source>
        <extracomment>In the panel. SQLite is the name of a program library.</extracomment>
        <translation>Auf diesem Rechner kann nichts gesichert werden: SQLite fehlt</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing can be kept: the folder %1 cannot be used</source>
        <extracomment>In the panel. %1 is a folder.</extracomment>
        <translation>Es kann nichts gesichert werden: Der Ordner %1 ist nicht benutzbar</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing can be kept: %1 may not be written</source>
        <extracomment>In the panel. %1 is a file.</extracomment>
        <translation>Es kann nichts gesichert werden: %1 darf nicht beschrieben werden</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It cannot be kept: the disk is full. Nothing was sent.</source>
        <extracomment>In the panel.</extracomment>
        <translation>Nicht gesichert: Der Datenträger ist voll. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing can be kept: %1 was made by a newer version of this program</source>
        <extracomment>In the panel. %1 is a file.</extracomment>
        <translation>Es kann nichts gesichert werden: %1 stammt von einer neueren Version dieses Programms</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What was kept could not be read; it is set aside as %1</source>
        <extracomment>In the panel. %1 is a file.</extracomment>
        <translation>Das Gesicherte war nicht lesbar; es wurde beiseitegelegt als %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It cannot be kept: %1 is in use. Nothing was sent.</source>
        <extracomment>In the panel. %1 is a file. Another program is using it.</extracomment>
        <translation>Nicht gesichert: %1 ist in Benutzung. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It cannot be kept: %1 cannot be written. Nothing was sent.</source>
        <extracomment>In the panel. %1 is a file.</extracomment>
        <translation>Nicht gesichert: %1 lässt sich nicht beschreiben. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../widgets/state/sentences.cpp" line="-193"/>
        <source>The disk is full: what you type is not kept.</source>
        <extracomment>In the panel, about what is typed. It is lost when the program ends.</extracomment>
        <translation>Der Datenträger ist voll: Was Sie eingeben, wird nicht gesichert.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 cannot be written: what you type is not kept.</source>
        <extracomment>In the panel, about what is typed. It is lost when the program ends. %1 is a file.</extracomment>
        <translation>%1 lässt sich nicht beschreiben: Was Sie eingeben, wird nicht gesichert.</translation>
    </message>
</context>
</TS>
