<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Connection</name>
    <message>
        <source>The server address is not valid</source>
        <extracomment>Connection problem. The address of the campaign manager is mistyped.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>O endereço do servidor não é válido</translation>
    </message>
    <message>
        <source>Unencrypted connections (ws://) to other machines are not allowed</source>
        <extracomment>Connection problem. ws:// is only allowed on the same machine; wss:// is encrypted.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Conexões sem criptografia (ws://) com outros computadores não são permitidas</translation>
    </message>
    <message>
        <source>Encryption (TLS) is not available on this machine</source>
        <extracomment>Connection problem. TLS is the encryption of wss://.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>A criptografia (TLS) não está disponível neste computador</translation>
    </message>
    <message>
        <source>The certificate file cannot be read</source>
        <extracomment>Connection problem. The file that names the site&apos;s own certificate authority.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Não é possível ler o arquivo do certificado</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found</source>
        <extracomment>Connection problem, told in the panel.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>O nome do servidor não foi encontrado</translation>
    </message>
    <message>
        <source>The server is not running or does not accept connections</source>
        <extracomment>Connection problem. Nothing listens at the server&apos;s address.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>O servidor não está em execução ou não aceita conexões</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <extracomment>Connection problem, told in the panel.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Não é possível acessar o servidor</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <extracomment>Connection problem, told in the panel.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>O servidor não respondeu a tempo</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted</source>
        <extracomment>Connection problem. The server&apos;s certificate is expired, for another name, or unknown.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>O certificado do servidor não foi aceito</translation>
    </message>
    <message>
        <source>The server wants a valid access token</source>
        <extracomment>Connection problem. HTTP 401: the token is missing or wrong.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>O servidor exige um token de acesso válido</translation>
    </message>
    <message>
        <source>The server does not allow this access</source>
        <extracomment>Connection problem. HTTP 403.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>O servidor não permite este acesso</translation>
    </message>
    <message>
        <source>The server points to another address</source>
        <extracomment>Connection problem. The server names another address, which is not followed.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>O servidor aponta para outro endereço</translation>
    </message>
    <message>
        <source>The server is not available just now</source>
        <extracomment>Connection problem. HTTP 5xx.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>O servidor não está disponível no momento</translation>
    </message>
    <message>
        <source>The server does not speak WebSocket at this address</source>
        <extracomment>Connection problem. The server answers, but not as a WebSocket server.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>O servidor não usa WebSocket neste endereço</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <extracomment>Connection problem, told in the panel.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>O servidor encerrou a conexão</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <extracomment>Connection problem, told in the panel.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>A conexão caiu</translation>
    </message>
    <message>
        <source>The server stopped answering</source>
        <extracomment>Connection problem. The regular check of the connection got no answer.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>O servidor parou de responder</translation>
    </message>
    <message>
        <source>The server sent a message that is too big</source>
        <extracomment>Connection problem, told in the panel.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>O servidor enviou uma mensagem grande demais</translation>
    </message>
    <message>
        <source>The server sent something that cannot be read</source>
        <extracomment>Connection problem, told in the panel.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>O servidor enviou algo que não pode ser lido</translation>
    </message>
    <message>
        <source>The WebSocket library cannot be loaded: %1</source>
        <extracomment>Connection problem. %1 is what the system says of it, in English.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Não é possível carregar a biblioteca WebSocket: %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>State of the connection to the campaign manager, in the status line.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>State of the connection to the campaign manager, in the status line.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>State of the connection to the campaign manager, in the status line.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Sem conexão</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>%1, built in</source>
        <extracomment>In the diagnostics, of the language: %1 is its short name, as in de_DE; its words came with the program.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>%1, integrado</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>In the diagnostics, of the language: %1 is its short name, as in de_DE, %2 the file that its words come from.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>%1, de %2</translation>
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
        <translation>não há</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>In the diagnostics: the version of this program.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>In the diagnostics: the language that the panel speaks.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>In the diagnostics: the computer&apos;s system.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>In the diagnostics: the connection to the campaign manager.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Problem of the connection</source>
        <extracomment>In the diagnostics: why there is no connection.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Problema de conexão</translation>
    </message>
    <message>
        <source>Last words of the server</source>
        <extracomment>In the diagnostics: what the campaign manager said last that belonged to no call.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Última mensagem do servidor</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>In the diagnostics: the number of outcomes that are not confirmed.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Não confirmadas</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>In the diagnostics: the folder of what is kept on this computer.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Problem of the state</source>
        <extracomment>In the diagnostics: why nothing can be kept on this computer.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Problema na pasta de dados</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <extracomment>Title of the page that tells what somebody who helps the agent wants to know.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Diagnóstico</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Undo</source>
        <extracomment>Entry of a field&apos;s context menu.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>Entry of a field&apos;s context menu.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>Entry of a field&apos;s context menu.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Entry of a field&apos;s context menu.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Entry of a field&apos;s context menu.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Entry of a field&apos;s context menu: removes what is selected.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>Entry of a field&apos;s context menu.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>confirmed</source>
        <extracomment>In the history: the server confirmed the outcome.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <extracomment>In the history. %1 is why the server refused the outcome, a whole sentence.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>recusada: %1</translation>
    </message>
    <message>
        <source>discarded</source>
        <extracomment>In the history: the agent gave the outcome up; it may have been set.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>descartada</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <extracomment>In the history: no answer came yet.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>não confirmada</translation>
    </message>
    <message>
        <source>%1 %2, %3, call %4, account %5</source>
        <extracomment>One line of the history. %1 time, %2 outcome, %3 what became of it, %4 call ID, %5 account.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>%1 %2, %3, chamada %4, conta %5</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Title of the list of what the agent set.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <extracomment>Button in the history: opens the form again for the chosen line.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>&amp;Alterar</translation>
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
        <translation>Português (Brasil)</translation>
    </message>
</context>
<context>
    <name>LogIn</name>
    <message>
        <source>Log in</source>
        <extracomment>Title of the page where an agent logs in.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <extracomment>Button: logs the agent in.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>A&amp;gent ID</source>
        <extracomment>Label of a field: the agent&apos;s user ID.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>ID do a&amp;gente</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>History</source>
        <extracomment>Entry of the menu: opens the list of what the agent set.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <extracomment>Entry of the menu: opens what somebody who helps the agent wants to know.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <extracomment>Entry of the menu that only tells who is logged in. %1 is the agent&apos;s name or user ID.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Agente %1</translation>
    </message>
    <message>
        <source>Log in…</source>
        <extracomment>Entry of the menu: opens the page where an agent logs in.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>Log out %1</source>
        <extracomment>Entry of the menu. %1 is the agent&apos;s user ID.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Sair (%1)</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <extracomment>Entry of a menu: the outcome %1 is listed first, and has one of the first Alt keys.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Fixar %1</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <extracomment>Entry of a menu: the outcome %1 is no longer among the first.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Desafixar %1</translation>
    </message>
    <message>
        <source>Learn from use</source>
        <extracomment>Entry of the menu, to be ticked: what is used most is listed first from the next log-in on.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Aprender com o uso</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Entry of the menu: opens the list of languages.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>In the list of languages: the one that the program or the system has.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Idioma do sistema</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Entry of the menu, to be ticked: black, white and a strong colour.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Call %1 is waiting.</source>
        <extracomment>Spoken by screen readers when another call comes while the agent is at one. %1 is its ID.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>A chamada %1 está pendente.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left.</source>
        <extracomment>Spoken by screen readers when a comment is nearly as long as it may be. %n is how many characters are left.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>
            <numerusform>Resta %n caractere.</numerusform>
            <numerusform>Restam %n caracteres.</numerusform>
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
        <translation>Isto não é um número.</translation>
    </message>
    <message>
        <source>This could be %1 or %2. Type it with decimals.</source>
        <extracomment>At a number field. %1 and %2 are the two numbers that &quot;1.200&quot; could mean.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Pode ser %1 ou %2. Digite com casas decimais.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Type it without separators.</source>
        <extracomment>At a number field, when a point or comma could be a decimal mark or group digits.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Há duas leituras possíveis. Digite sem separadores.</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <extracomment>At the lead score or the target amount, after it was typed.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Este número tem dígitos demais.</translation>
    </message>
    <message>
        <source>This amount has too many decimal places.</source>
        <extracomment>At the target amount field.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Este valor tem casas decimais demais.</translation>
    </message>
    <message>
        <source>This number is too big.</source>
        <extracomment>At the lead score or the target amount, after it was typed.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Este número é grande demais.</translation>
    </message>
    <message>
        <source>The lead score is a whole number.</source>
        <extracomment>At the lead score field.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>O score do lead é um número inteiro.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Success</source>
        <extracomment>Telephony outcome 0: the call reached its aim.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Sucesso</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <extracomment>Telephony outcome 1: the contact hung up before an agent answered.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Invalid</source>
        <extracomment>Telephony outcome 2: the number is not in service.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Número inválido</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>Telephony outcome 3: the line was engaged.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>CallBack</source>
        <extracomment>Telephony outcome 4: the contact wants to be called again.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>DNC</source>
        <extracomment>Telephony outcome 5: &quot;do not call&quot;: the contact must never be called again.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Não ligar (DNC)</translation>
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
        <translation>Caixa postal</translation>
    </message>
    <message>
        <source>No Answer</source>
        <extracomment>Telephony outcome 8: it rang, and nobody answered.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Não atende</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>Telephony outcome 9: the contact rejected the call.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Rejeitada</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Cop&amp;y</source>
        <extracomment>Button: copies the chosen line, or the diagnostics.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: leaves the history, the diagnostics or the log-in, back to the form.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>&amp;Voltar</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Call %1 is late.</source>
        <extracomment>In the panel: the time for the work after call %1 is over; it still wants an outcome.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Chamada %1 em atraso.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left for call %1.</source>
        <extracomment>In the panel: the time for the work after call %1 is nearly over. %n is the seconds left.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>
            <numerusform>Resta %n segundo para a chamada %1.</numerusform>
            <numerusform>Restam %n segundos para a chamada %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left for call %1. %2 gives more.</source>
        <extracomment>In the panel: the time for the work after call %1 is nearly over. %n is the seconds left, %2 a key, as in F8.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>
            <numerusform>Resta %n segundo para a chamada %1. %2 dá mais tempo.</numerusform>
            <numerusform>Restam %n segundos para a chamada %1. %2 dá mais tempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set or clear this call first.</source>
        <extracomment>In the panel, when another entry by hand is to be changed while one is begun.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Primeiro tabule esta chamada ou limpe o formulário.</translation>
    </message>
    <message>
        <source>Set before: %1 (%2), call %3.</source>
        <extracomment>In the panel, when an outcome is to be changed. %1 is the outcome that was set, %2 the time, %3 the call ID.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Tabulada antes: %1 (%2), chamada %3.</translation>
    </message>
    <message>
        <source>No one will call this number again.</source>
        <extracomment>In the panel: what the outcome DNC (do not call) brings about.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Ninguém mais ligará para este número.</translation>
    </message>
    <message>
        <source>%3 Press again to set %1 for call %2.</source>
        <extracomment>In the panel, when an outcome needs a second press. %1 is the outcome, %2 the call ID, %3 a sentence that says what the outcome brings about; may be empty.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>%3 Pressione de novo para tabular a chamada %2 como “%1”.</translation>
    </message>
    <message>
        <source>This is for call %1 now. Check, and set it.</source>
        <extracomment>In the panel, after what was typed was taken to call %1.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Isto agora vale para a chamada %1. Confira e tabule.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) have no outcome yet. Close all the same?</source>
        <extracomment>In the panel, when the window is closed. %n is the number of calls.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>
            <numerusform>%n chamada ainda sem tabulação. Fechar mesmo assim?</numerusform>
            <numerusform>%n chamadas ainda sem tabulação. Fechar mesmo assim?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) have no outcome yet. Log out all the same?</source>
        <extracomment>In the panel, when the agent logs out. %n is the number of calls.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>
            <numerusform>%n chamada ainda sem tabulação. Sair mesmo assim?</numerusform>
            <numerusform>%n chamadas ainda sem tabulação. Sair mesmo assim?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The comment is %n character(s) too long.</source>
        <extracomment>At the comments field. %n is by how many characters the comment is too long.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>
            <numerusform>O comentário tem %n caractere a mais.</numerusform>
            <numerusform>O comentário tem %n caracteres a mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is call %1 now: choose its outcome first.</source>
        <extracomment>In the panel, when Ctrl+Enter was pressed right after the panel went on to call %1.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Agora é a chamada %1: escolha primeiro a tabulação dela.</translation>
    </message>
    <message>
        <source>No list of outcomes yet</source>
        <extracomment>Below the outcome field, while there is nothing to choose from.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Ainda sem lista de tabulações</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <extracomment>Accessible name of the list of outcomes.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Tabulações</translation>
    </message>
    <message>
        <source>Type to find…</source>
        <extracomment>In the empty outcome field.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Digite para buscar…</translation>
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
            <numerusform>%1, %n a mais</numerusform>
            <numerusform>%1, %n a mais</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting…</source>
        <extracomment>On the button, while the outcome is on its way to the server.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Tabulando…</translation>
    </message>
    <message>
        <source>&amp;Set outcome</source>
        <extracomment>Button: sends the outcome.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>&amp;Tabular</translation>
    </message>
    <message>
        <source>Call %1 of %2, account %3</source>
        <extracomment>In the list of recent calls. %1 call ID, %2 its start, %3 the account.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Chamada %1 (%2), conta %3</translation>
    </message>
    <message>
        <source>Log in to set outcomes</source>
        <extracomment>In the status line, while no agent is logged in.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Entre para tabular</translation>
    </message>
    <message>
        <source>No call</source>
        <extracomment>In the status line, while there is no call to set an outcome for.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Sem chamada</translation>
    </message>
    <message>
        <source>Enter the call</source>
        <extracomment>In the status line, where the agent types the call ID and the account.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Informe a chamada</translation>
    </message>
    <message>
        <source>On call  %1</source>
        <extracomment>In the status line. %1 is how long the call lasts, as in 03:12.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Em chamada  %1</translation>
    </message>
    <message>
        <source>After call  %1</source>
        <extracomment>In the status line. %1 is the time since the call ended, as in 00:25.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Pós-chamada  %1</translation>
    </message>
    <message>
        <source>Late  %1</source>
        <extracomment>In the status line: the time for the work after the call is over. %1 is the time since the call ended, as in 01:25.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Em atraso  %1</translation>
    </message>
    <message>
        <source>After call  %1, %2 left</source>
        <extracomment>In the status line. %1 is the time since the call ended, %2 what is left for the work after it, as in 00:25.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Pós-chamada  %1, restam %2</translation>
    </message>
    <message>
        <source>Call %1, on call since %2</source>
        <extracomment>In the list of other calls: a call that lasts. %1 call ID, %2 the time it began.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Chamada %1, em curso desde %2</translation>
    </message>
    <message>
        <source>Call %1 of %2</source>
        <extracomment>In the list of other calls: a call that ended. %1 call ID, %2 the time it began.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Chamada %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;waiting</source>
        <extracomment>On the button that lists the other calls that want an outcome; %n is how many.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>
            <numerusform>%n &amp;pendente</numerusform>
            <numerusform>%n &amp;pendentes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <extracomment>Label of the field that filters the outcomes; &apos;&amp;&apos; stands before its Alt key.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Ta&amp;bulação</translation>
    </message>
    <message>
        <source>&amp;Lead score</source>
        <extracomment>Label of a field. The lead score is a whole number.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>&amp;Score do lead</translation>
    </message>
    <message>
        <source>&amp;Target amount</source>
        <extracomment>Label of a field. The amount a customer promised or paid.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>&amp;Valor acordado</translation>
    </message>
    <message>
        <source>Co&amp;mments</source>
        <extracomment>Label of the field for what the agent writes about the call.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Co&amp;mentário</translation>
    </message>
    <message>
        <source>Call &amp;ID</source>
        <extracomment>Label of a field. The ID that the telephone system gave the call.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>&amp;ID da chamada</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>Label of a field. The key of the contact in the campaign manager.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>Outcome result</source>
        <extracomment>Accessible name of the place where the result of a set appears.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Resposta da tabulação</translation>
    </message>
    <message>
        <source>Call state</source>
        <extracomment>Name, for screen readers, of the place that says whether there is a call, and how long.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Estado da chamada</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Name, for screen readers, of the place that says whether the panel is connected.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <extracomment>Button: empties the form.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <extracomment>Button: opens the form again for an outcome that is set already.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>&amp;Alterar</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <extracomment>Button: sends an unconfirmed outcome again.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Ree&amp;nviar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <extracomment>Button: gives up an unconfirmed outcome.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Lo&amp;g in</source>
        <extracomment>Button: opens the page where an agent logs in.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>Sta&amp;y</source>
        <extracomment>Button: does not close or log out while calls have no outcome.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>&amp;Ficar</translation>
    </message>
    <message>
        <source>L&amp;eave</source>
        <extracomment>Button: closes or logs out although calls have no outcome.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>Waiting calls</source>
        <extracomment>Accessible name of the button that lists the other calls.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Chamadas pendentes</translation>
    </message>
    <message>
        <source>Recent &amp;calls</source>
        <extracomment>Button: lists the latest calls, at which what was typed can be aimed.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>C&amp;hamadas recentes</translation>
    </message>
    <message>
        <source>Extend</source>
        <extracomment>Button with a sign: gives more time for the work after the call.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Prorrogar</translation>
    </message>
    <message>
        <source>Extend (%1)</source>
        <extracomment>Tool tip of a button; %1 is its key, as in F8.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Prorrogar (%1)</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>Button with a sign: opens the menu.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (%1)</source>
        <extracomment>Tool tip of a button; %1 is its key, as in F9.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Menu (%1)</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Invalid Call ID.</source>
        <extracomment>In the panel, when the campaign manager does not know the call ID. The documented words.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>ID da chamada inválido.</translation>
    </message>
    <message>
        <source>The server refused this outcome and gave no reason.</source>
        <extracomment>In the panel, when the server said no to an outcome and gave no reason.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>O servidor recusou esta tabulação e não informou o motivo.</translation>
    </message>
    <message>
        <source>The account number is missing.</source>
        <extracomment>In the panel, when the account number (the key of the contact) is not known.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Falta o número da conta.</translation>
    </message>
    <message>
        <source>Choose an outcome</source>
        <extracomment>In the panel, at the list of outcomes, when Set outcome was pressed with none chosen.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Escolha uma tabulação</translation>
    </message>
    <message>
        <source>Log in to set outcomes</source>
        <extracomment>In the panel, when no agent is logged in.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Entre para tabular</translation>
    </message>
    <message>
        <source>The lead score is not a whole number that can be sent.</source>
        <extracomment>In the panel, at the lead score field.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>O score do lead não é um número inteiro que possa ser enviado.</translation>
    </message>
    <message>
        <source>The target amount is not a number that can be sent.</source>
        <extracomment>In the panel, at the target amount field.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>O valor acordado não é um número que possa ser enviado.</translation>
    </message>
    <message>
        <source>The outcome cannot be kept, and was not sent.</source>
        <extracomment>In the panel, when the outcome could not be written to the disk first.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Não foi possível guardar a tabulação, e ela não foi enviada.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Not confirmed, kept since %2: call %1. Retry now or discard it.</source>
        <extracomment>In the panel. %1 is the call ID, %2 the time of the submit. The outcome may or may not have been set, and is too old to be sent again without asking.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Não confirmada, guardada desde %2: chamada %1. Reenvie ou descarte.</translation>
    </message>
    <message>
        <source>Not confirmed yet: call %1 (%2) is not sent, and cannot be kept on disk. Leave the panel open.</source>
        <extracomment>In the panel. %1 is the call ID, %2 the time of the submit. There is no connection, and no place on the disk: what is not sent goes with the program.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Ainda não confirmada: a tabulação da chamada %1 (%2) não foi enviada e não pode ser guardada em disco. Deixe o painel aberto.</translation>
    </message>
    <message>
        <source>Not confirmed yet: call %1 (%2) may be set, and cannot be kept on disk. Leave the panel open.</source>
        <extracomment>In the panel. %1 is the call ID, %2 the time of the submit. Nobody answered, and there is no place on the disk to keep it until then.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Ainda não confirmada: a chamada %1 (%2) talvez esteja tabulada, mas a tabulação não pode ser guardada em disco. Deixe o painel aberto.</translation>
    </message>
    <message>
        <source>Not confirmed yet: no answer for call %1 (%2). Kept; Retry now sends it again.</source>
        <extracomment>In the panel. %1 is the call ID, %2 the time of the submit. The server did not answer.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Ainda não confirmada: sem resposta para a chamada %1 (%2). Guardada; “Reenviar” envia de novo.</translation>
    </message>
    <message>
        <source>Not confirmed yet: call %1 (%2) is not sent. Kept, and sent when the connection returns.</source>
        <extracomment>In the panel. %1 is the call ID, %2 the time of the submit. There is no connection.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Ainda não confirmada: a tabulação da chamada %1 (%2) não foi enviada. Guardada; será enviada quando a conexão voltar.</translation>
    </message>
    <message>
        <source>Not confirmed yet: call %1 (%2) may be set. Kept, and sent again when the connection returns.</source>
        <extracomment>In the panel. %1 is the call ID, %2 the time of the submit. The connection broke meanwhile.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Ainda não confirmada: a chamada %1 (%2) talvez esteja tabulada. Guardada; a tabulação será reenviada quando a conexão voltar.</translation>
    </message>
    <message>
        <source>Outcome set: %1 (%2), call %3</source>
        <extracomment>In the panel. %1 is the outcome, %2 the time, %3 the call ID.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Tabulada: %1 (%2), chamada %3</translation>
    </message>
    <message>
        <source>%1 (call %2, %3)</source>
        <extracomment>In the panel. %1 is why the server refused the outcome, a whole sentence; %2 the call ID, %3 the time.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>%1 (chamada %2, %3)</translation>
    </message>
    <message>
        <source>Setting the outcome of call %1…</source>
        <extracomment>In the panel, while the outcome of call %1 is on its way to the server.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Tabulando a chamada %1…</translation>
    </message>
    <message>
        <source>Discarded: the outcome of call %1</source>
        <extracomment>In the panel. %1 is the call ID. The agent took an unconfirmed outcome back.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Descartada: a tabulação da chamada %1</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Nothing can be kept on this machine: SQLite is missing</source>
        <extracomment>In the panel. SQLite is the name of a program library.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Nada pode ser guardado neste computador: falta o SQLite</translation>
    </message>
    <message>
        <source>Nothing can be kept: the folder %1 cannot be used</source>
        <extracomment>In the panel. %1 is a folder.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Nada pode ser guardado: não é possível usar a pasta %1</translation>
    </message>
    <message>
        <source>Nothing can be kept: %1 may not be written</source>
        <extracomment>In the panel. %1 is a file.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Nada pode ser guardado: sem permissão para gravar %1</translation>
    </message>
    <message>
        <source>It cannot be kept: the disk is full. Nothing was sent.</source>
        <extracomment>In the panel, when something cannot be kept on this computer.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Não é possível guardar: o disco está cheio. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Nothing can be kept: %1 was made by a newer version of this program</source>
        <extracomment>In the panel. %1 is a file.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Nada pode ser guardado: %1 é de uma versão mais nova deste programa</translation>
    </message>
    <message>
        <source>What was kept could not be read; it is set aside as %1</source>
        <extracomment>In the panel. %1 is a file.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Não foi possível ler os dados guardados; eles foram separados como %1</translation>
    </message>
    <message>
        <source>It cannot be kept: %1 is in use. Nothing was sent.</source>
        <extracomment>In the panel. %1 is a file. Another program is using it.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Não é possível guardar: %1 está em uso. Nada foi enviado.</translation>
    </message>
    <message>
        <source>It cannot be kept: %1 cannot be written. Nothing was sent.</source>
        <extracomment>In the panel. %1 is a file.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Não é possível guardar: %1 não pode ser gravado. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The disk is full: what you type is not kept.</source>
        <extracomment>In the panel, about what is typed. It is lost when the program ends.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>O disco está cheio: o que você digita não é guardado.</translation>
    </message>
    <message>
        <source>%1 cannot be written: what you type is not kept.</source>
        <extracomment>In the panel, about what is typed. It is lost when the program ends. %1 is a file.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>%1 não pode ser gravado: o que você digita não é guardado.</translation>
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
        <translation>Textos do painel</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>In a window for translators: the field that narrows the list of texts.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>In a window for translators: column of the English texts.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>In a window for translators: column of the parts of the panel that the texts belong to.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>In a window for translators: column of the notes that say where a text shows.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1 of %2 texts are translated in %3</source>
        <extracomment>In a window for translators. %1 is how many texts are translated, %2 of how many, %3 the file that they come from.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>%1 de %2 textos estão traduzidos em %3</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>In a window for translators: column of the translations, empty where there is none.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Tradução</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Disposition (Demo)</source>
        <extracomment>Title of the window while the program is only tried, with calls that are none.</extracomment>
        <translatorcomment>Machine-made, not reviewed</translatorcomment>
        <translation>Disposition (demonstração)</translation>
    </message>
</context>
</TS>
