<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The record of a quiz has a gap after entry {entry}. Its earlier entries are kept.</source>
        <translation>В записи теста пропуск после строки {entry}. Более ранние строки сохранены.</translation>
    </message>
    <message>
        <source>The record of a quiz names question {question}, which it does not have.</source>
        <translation>В записи теста назван вопрос {question}, которого в нём нет.</translation>
    </message>
    <message>
        <source>The record of a quiz holds an impossible answer to question {question}.</source>
        <translation>В записи теста невозможный ответ на вопрос {question}.</translation>
    </message>
    <message>
        <source>The questions of {title} are not about an article, so that there is no copy to attach. Nothing was changed.</source>
        <translation>Вопросы «{title}» не основаны на статье, поэтому прикреплять нечего. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{title} comes with its text, so no copy of it is needed. Nothing was changed.</source>
        <translation>{title}: текст уже есть в пакете, поэтому копия не нужна. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} is not a copy of the article: none of its paragraphs is one of {article}. Nothing was changed.</source>
        <translation>{file} — не копия статьи: ни одного её абзаца нет в источнике {article}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There are no questions in the store. Your answers are kept; install SCO Quiz again.</source>
        <translation>В хранилище нет вопросов. Ваши ответы сохранены; установите SCO Quiz ещё раз.</translation>
    </message>
    <message>
        <source>The questions of this pack are no longer in the library. Your answers are kept; put the pack back, or choose another one.</source>
        <translation>Вопросов этого пакета больше нет в библиотеке. Ваши ответы сохранены; верните пакет или выберите другой.</translation>
    </message>
    <message>
        <source>No question fits this choice. Nothing was started; choose more topics and try again.</source>
        <translation>Этому выбору не отвечает ни один вопрос. Ничего не начато; выберите больше тем и попробуйте снова.</translation>
    </message>
    <message>
        <source>Your last answers are not saved yet. They are kept in this window and tried again.</source>
        <translation>Последние ответы ещё не сохранены. Они остаются в этом окне, попытки повторяются.</translation>
    </message>
    <message>
        <source>This quiz was continued in another window. What was stored there is kept. Please close this window and open the quiz again to go on.</source>
        <translation>Этот тест продолжен в другом окне. Всё сохранённое там цело. Закройте это окно и откройте тест снова, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The file with your answers has lost count of its changes: it is damaged. Nothing was changed in it by this step. Please close SCO Quiz and start it again, which counts anew; `sco-quiz doctor` says more.</source>
        <translation>Файл с вашими ответами потерял счёт своих изменений: он повреждён. Этот шаг ничего в нём не изменил. Закройте SCO Quiz и запустите снова: счёт начнётся заново. Подробности покажет `sco-quiz doctor`.</translation>
    </message>
    <message>
        <source>This is not a file of SCO Quiz. It was left as it is. Please choose another.</source>
        <translation>Это не файл SCO Quiz. Он оставлен как был. Выберите другой.</translation>
    </message>
    <message>
        <source>This is an empty file of SCO Quiz. It was left as it is. Please choose another.</source>
        <translation>Это пустой файл SCO Quiz. Он оставлен как был. Выберите другой.</translation>
    </message>
    <message>
        <source>A stored {record} cannot be read ({detail}): the file with your answers is damaged. Nothing was changed in it. `sco-quiz doctor` says more.</source>
        <translation>Сохранённое ({record}) не читается ({detail}): файл с вашими ответами повреждён. В нём ничего не изменено. Подробнее скажет `sco-quiz doctor`.</translation>
    </message>
    <message>
        <source>{file} lies where SCO Quiz keeps answers itself. Nothing was exported, and nothing was changed. Please choose another name or another folder.</source>
        <translation>{file} — место, где SCO Quiz сам хранит ответы. Ничего не экспортировано и ничего не изменено. Выберите другое имя или другую папку.</translation>
    </message>
    <message>
        <source>{file} holds the record of a learner, and nothing but a newer record of the same learner takes its place. Nothing was exported, and nothing was changed. Please choose another name.</source>
        <translation>{file} содержит записи учащегося, и заменить их могут только новые записи того же учащегося. Ничего не экспортировано и ничего не изменено. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{file} is not the record that was just exported any more. The learner was not deleted. Please export the record to another place and try again.</source>
        <translation>{file} — уже не те записи, что были только что экспортированы. Учащийся не удалён. Экспортируйте записи в другое место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This learner goes on in another window at this moment. The learner was not deleted, and {file} holds the record up to now. Please close the other window and try again.</source>
        <translation>Этот учащийся прямо сейчас продолжает в другом окне. Учащийся не удалён, а в {file} лежат записи до этого момента. Закройте другое окно и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This learner is not here any more: another window has deleted the learner. What was saved before is in the record that was exported then. Please choose another learner.</source>
        <translation>Этого учащегося здесь больше нет: его удалили в другом окне. Всё сохранённое раньше — в записях, которые тогда были экспортированы. Выберите другого учащегося.</translation>
    </message>
    <message>
        <source>This quiz is not here any more: another window has deleted its learner. What was saved before is in the record that was exported then, and nothing can be added. Please leave the quiz or close this window.</source>
        <translation>Этого теста здесь больше нет: в другом окне удалили учащегося, который его проходил. Всё сохранённое раньше — в записях, которые тогда были экспортированы, и добавить больше ничего нельзя. Выйдите из теста или закройте это окно.</translation>
    </message>
    <message>
        <source>the learner whose attempt it is is missing</source>
        <translation>нет учащегося, которому принадлежит этот тест</translation>
    </message>
    <message>
        <source>Some answers of a quiz are missing: the file with your answers is damaged.</source>
        <translation>В тесте не хватает ответов: файл с вашими ответами повреждён.</translation>
    </message>
    <message>
        <source>{file} belongs to a question pack or to the program itself. Nothing was exported, and nothing was changed. Please choose another place.</source>
        <translation>{file} относится к пакету вопросов или к самой программе. Ничего не экспортировано и ничего не изменено. Выберите другое место.</translation>
    </message>
    <message>
        <source>{file} is too large to be a learner&apos;s record. Nothing was changed. Please choose another file.</source>
        <translation>{file} слишком велик для записей учащегося. Ничего не изменено. Выберите другой файл.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Nothing was changed. Please check that the file is there and that you may read it.</source>
        <translation>Не удалось прочитать {file} ({reason}). Ничего не изменено. Проверьте, что файл на месте и что его можно читать.</translation>
    </message>
    <message>
        <source>The record of this learner cannot be exported whole ({detail}): the file with your answers is damaged. Nothing was changed in it, and {file} was not written. `sco-quiz doctor` says more.</source>
        <translation>Записи этого учащегося нельзя экспортировать целиком ({detail}): файл с вашими ответами повреждён. В нём ничего не изменено, а {file} не записан. Подробнее скажет `sco-quiz doctor`.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Nothing was exported, and nothing was changed. Please choose another place.</source>
        <translation>Не удалось записать {file} ({reason}). Ничего не экспортировано и ничего не изменено. Выберите другое место.</translation>
    </message>
    <message>
        <source>{file} holds a quiz that belongs to another learner here. Nothing was changed. Please choose a file that was exported for this learner.</source>
        <translation>В {file} есть тест, который принадлежит здесь другому учащемуся. Ничего не изменено. Выберите файл, экспортированный для этого учащегося.</translation>
    </message>
    <message>
        <source>{file} is not a learner&apos;s record exported from SCO Quiz. Nothing was changed. Please choose a file that was exported on the page Learners.</source>
        <translation>{file} — не записи учащегося из SCO Quiz. Ничего не изменено. Выберите файл, экспортированный на странице «Учащиеся».</translation>
    </message>
    <message>
        <source>{file} is damaged or not complete ({detail}). Nothing was changed. Please export the record once more and choose the new file.</source>
        <translation>{file} повреждён или неполон ({detail}). Ничего не изменено. Экспортируйте записи ещё раз и выберите новый файл.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of SCO Quiz. Nothing was changed. Please install the newest version here and try again.</source>
        <translation>{file} создан более новой версией SCO Quiz. Ничего не изменено. Установите здесь последнюю версию и попробуйте снова.</translation>
    </message>
    <message>
        <source>{path} is a database, but not one of SCO Quiz. It was left as it is. Please move it elsewhere, or start SCO Quiz with --data-dir and another folder.</source>
        <translation>{path} — база данных, но не SCO Quiz. Она оставлена как была. Переместите её или запустите SCO Quiz с --data-dir и другой папкой.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of SCO Quiz. It was left as it is. Please install the newest version to go on with it.</source>
        <translation>{path} создан более новой версией SCO Quiz. Он оставлен как был. Установите последнюю версию, чтобы продолжить.</translation>
    </message>
    <message>
        <source>Another program has changed {path} to its own use. Everything saved before is kept. Please close that program.</source>
        <translation>Другая программа изменила {path} под себя. Всё сохранённое раньше цело. Закройте ту программу.</translation>
    </message>
    <message>
        <source>The file with your answers, {path}, is gone, but copies of it are there. Nothing was changed. Please put it back, or one of the copies.</source>
        <translation>Файла с вашими ответами, {path}, нет, но есть его копии. Ничего не изменено. Верните его на место или одну из копий.</translation>
    </message>
    <message>
        <source>{path} has a second name somewhere (a hard link), which can cost answers after a crash. It was left as it is. Please replace the link by a copy.</source>
        <translation>У {path} где-то есть второе имя (жёсткая ссылка), из-за которого после сбоя могут пропасть ответы. Он оставлен как был. Замените ссылку копией.</translation>
    </message>
    <message>
        <source>{journal} lies in the folder but does not belong to the file with your answers there. Nothing was changed. Close other programs that use the file, put back what was beside it, or move it elsewhere, and start again.</source>
        <translation>{journal} лежит в папке, но не относится к файлу с вашими ответами. Ничего не изменено. Закройте другие программы, которые пользуются файлом, верните то, что лежало рядом с ним, или уберите лишнее и запустите снова.</translation>
    </message>
    <message>
        <source>There are no saved quizzes in {folder} yet.</source>
        <translation>В {folder} пока нет сохранённых тестов.</translation>
    </message>
    <message>
        <source>Something else is being done with your answers at this moment. Everything saved before is kept. Please wait until that is done.</source>
        <translation>С вашими ответами сейчас выполняется другое действие. Всё сохранённое ранее цело. Подождите, пока оно завершится.</translation>
    </message>
    <message>
        <source>A question as it was shown is not what was stored: the file with your answers is damaged. Nothing was changed in it. `sco-quiz doctor` says more.</source>
        <translation>Показанный вопрос не таков, каким был сохранён: файл с вашими ответами повреждён. В нём ничего не изменено. Подробнее скажет `sco-quiz doctor`.</translation>
    </message>
    <message>
        <source>The record of a quiz has a gap: the file with your answers is damaged. Nothing was changed in it. `sco-quiz doctor` says more.</source>
        <translation>В записи теста пропуск: файл с вашими ответами повреждён. В нём ничего не изменено. Подробнее скажет `sco-quiz doctor`.</translation>
    </message>
    <message>
        <source>The questions of a quiz are missing: the file with your answers is damaged. Nothing was changed in it. `sco-quiz doctor` says more.</source>
        <translation>Вопросов теста нет: файл с вашими ответами повреждён. В нём ничего не изменено. Подробнее скажет `sco-quiz doctor`.</translation>
    </message>
    <message>
        <source>What was put together is not whole. Nothing was changed. Please choose another way, and keep the damaged file.</source>
        <translation>Собранное оказалось не целым. Ничего не изменено. Выберите другой путь и сохраните повреждённый файл.</translation>
    </message>
    <message>
        <source>There is no sound backup called {backup} any more. Nothing was changed.</source>
        <translation>Исправной копии {backup} больше нет. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is a file {file} already. Nothing was changed. Please choose another name.</source>
        <translation>Файл {file} уже есть. Ничего не изменено. Выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no sound backup called {backup}. Nothing was changed. `sco-quiz doctor` lists those there are.</source>
        <translation>Исправной копии {backup} нет. Ничего не изменено. Имеющиеся перечислит `sco-quiz doctor`.</translation>
    </message>
    <message>
        <source>The backup {backup} holds {fewer} attempts, the present file {more}. Nothing was changed. Please choose another one, or add --force to put it back all the same; the present file is then kept among the backups.</source>
        <translation>В копии {backup} попыток: {fewer}, в нынешнем файле: {more}. Ничего не изменено. Выберите другую или добавьте --force, чтобы всё же вернуться к ней; нынешний файл тогда останется среди копий.</translation>
    </message>
    <message>
        <source>The backup {backup} was made by a newer version of SCO Quiz. Nothing was changed. Please install the newest version to put it back.</source>
        <translation>Копия {backup} создана более новой версией SCO Quiz. Ничего не изменено. Установите последнюю версию, чтобы вернуться к ней.</translation>
    </message>
    <message>
        <source>The backup {backup} is damaged and was not put back. Nothing was changed. Please choose another one; `sco-quiz doctor` lists them.</source>
        <translation>Копия {backup} повреждена, возврата к ней не было. Ничего не изменено. Выберите другую; их перечислит `sco-quiz doctor`.</translation>
    </message>
    <message>
        <source>The end of a quiz is missing from its record: the file with your answers is damaged.</source>
        <translation>В записи теста нет его конца: файл с вашими ответами повреждён.</translation>
    </message>
    <message>
        <source>The file with your answers, {store}, is an older copy: on {day} it held {count} quizzes. Nothing was changed. Please start SCO Quiz: it shows what is newer, and brings it back or goes on with this copy.</source>
        <translation>Файл с вашими ответами, {store}, — старая копия: на {day} тестов было {count}. Ничего не изменено. Запустите SCO Quiz: она покажет, что новее, и вернёт это или продолжит с этой копией.</translation>
    </message>
    <message>
        <source>The file with your answers, {path}, is damaged ({detail}). Nothing was changed in it. Please keep a copy of it and put back an earlier copy, or move it elsewhere to start anew.</source>
        <translation>Файл с вашими ответами, {path}, повреждён ({detail}). В нём ничего не изменено. Сохраните его копию и верните более раннюю или переместите его, чтобы начать заново.</translation>
    </message>
    <message>
        <source>Another program is using the file with your answers, {path}. Everything saved before is kept. Please wait a moment, or close the other program.</source>
        <translation>Другая программа пользуется файлом с вашими ответами, {path}. Всё сохранённое раньше цело. Подождите немного или закройте ту программу.</translation>
    </message>
    <message>
        <source>The file with your answers was moved, deleted or replaced while it was open: {path}. What was saved before is in the moved file. Please put it back, or close SCO Quiz and start it again.</source>
        <translation>Файл с вашими ответами перемещён, удалён или заменён, пока был открыт: {path}. Сохранённое раньше — в перемещённом файле. Верните его или закройте SCO Quiz и запустите снова.</translation>
    </message>
    <message>
        <source>The file with your answers, {path}, is read-only here ({reason}). Everything saved before is kept. Please allow writing to the file and its folder, or start SCO Quiz with --data-dir and another folder.</source>
        <translation>Файл с вашими ответами, {path}, здесь только для чтения ({reason}). Всё сохранённое раньше цело. Разрешите запись в файл и его папку или запустите SCO Quiz с --data-dir и другой папкой.</translation>
    </message>
    <message>
        <source>There is no room left to save to {path} ({reason}). Everything saved before is kept. Please free some space on the disk.</source>
        <translation>Нет места, чтобы сохранить в {path} ({reason}). Всё сохранённое раньше цело. Освободите место на диске.</translation>
    </message>
    <message>
        <source>{path} could not be opened, read or written ({reason}). Everything saved before is kept. Please check that the disk or network folder is connected and that you may use it.</source>
        <translation>Не удалось открыть, прочитать или записать {path} ({reason}). Всё сохранённое раньше цело. Проверьте, что диск или сетевая папка подключены и что ими можно пользоваться.</translation>
    </message>
    <message>
        <source>A text holds half a character, which cannot be stored. Nothing was changed by this step. Please delete the odd character and enter it again.</source>
        <translation>В тексте половина знака, её нельзя сохранить. Этот шаг ничего не изменил. Удалите странный знак и введите его снова.</translation>
    </message>
    <message>
        <source>A stored time is not in UTC ({value}). Nothing was changed.</source>
        <translation>Сохранённое время не в UTC ({value}). Ничего не изменено.</translation>
    </message>
    <message>
        <source>A stored day cannot be read ({value}). Nothing was changed.</source>
        <translation>Сохранённый день не читается ({value}). Ничего не изменено.</translation>
    </message>
    <message>
        <source>A stored time cannot be read ({value}). Nothing was changed.</source>
        <translation>Сохранённое время не читается ({value}). Ничего не изменено.</translation>
    </message>
    <message>
        <source>Another file was put in the place of the one with your answers while it was open: {path}. Everything saved before is kept as the backup {backup}. Please move the other file elsewhere: then yours is put back, with what is not saved yet.</source>
        <translation>На место файла с вашими ответами, пока он был открыт, положен другой: {path}. Всё сохранённое раньше — в копии {backup}. Уберите тот файл: тогда ваш вернётся вместе с тем, что ещё не сохранено.</translation>
    </message>
    <message>
        <source>{file} is larger than an article can be ({most} bytes); nothing was taken in.</source>
        <translation>{file} больше, чем может быть статья (байт: {most}); ничего не принято.</translation>
    </message>
    <message>
        <source>The copy of the article is not a text; nothing was taken in.</source>
        <translation>Копия статьи — не текст; ничего не принято.</translation>
    </message>
    <message>
        <source>The copy of the article holds no paragraph of text; nothing was taken in.</source>
        <translation>В копии статьи нет ни одного абзаца текста; ничего не принято.</translation>
    </message>
    <message>
        <source>The copy holds more paragraphs than an article has; nothing was taken in.</source>
        <translation>В копии больше абзацев, чем бывает в статье; ничего не принято.</translation>
    </message>
    <message>
        <source>{path} is not a file; nothing was taken in.</source>
        <translation>{path} — не файл; ничего не принято.</translation>
    </message>
    <message>
        <source>The copy of the article in {path} could not be read ({reason}).</source>
        <translation>Не удалось прочитать копию статьи в {path} ({reason}).</translation>
    </message>
    <message>
        <source>{file} is not a UTF-8 text (byte {byte}); save it as plain text in UTF-8 and try again.</source>
        <translation>{file} — не текст UTF-8 (байт {byte}); сохраните его как простой текст в UTF-8 и попробуйте снова.</translation>
    </message>
    <message>
        <source>There is no question pack in {folder}: the folder does not exist.</source>
        <translation>В {folder} нет пакета вопросов: такой папки нет.</translation>
    </message>
    <message>
        <source>The question pack in {folder} could not be read ({reason}).</source>
        <translation>Не удалось прочитать пакет вопросов в {folder} ({reason}).</translation>
    </message>
    <message>
        <source>There is no question pack in {folder}: it holds no {file}.</source>
        <translation>В {folder} нет пакета вопросов: там нет {file}.</translation>
    </message>
    <message>
        <source>The file with your answers did not keep what was saved to it: it is damaged. Nothing was changed in it by this step. `sco-quiz doctor` says more.</source>
        <translation>Файл с вашими ответами не сохранил того, что в него записали: он повреждён. Этот шаг ничего в нём не изменил. Подробности покажет `sco-quiz doctor`.</translation>
    </message>
    <message>
        <source>The file with your answers, {path}, does not take what was to be saved ({reason}). Everything saved before is kept. Please close SCO Quiz and start it again; `sco-quiz doctor` says more.</source>
        <translation>Файл с вашими ответами, {path}, не принимает того, что нужно сохранить ({reason}). Всё сохранённое раньше на месте. Закройте SCO Quiz и запустите снова; подробности покажет `sco-quiz doctor`.</translation>
    </message>
    <message>
        <source>This computer has no memory left for what was to be done with {path}. Everything saved before is kept. Please close other programs and try again.</source>
        <translation>На этом компьютере не хватило памяти для работы с {path}. Всё сохранённое раньше на месте. Закройте другие программы и повторите попытку.</translation>
    </message>
    <message>
        <source>A step with {path} was cut off halfway. Nothing was changed. Please start SCO Quiz: it finishes it.</source>
        <translation>Действие с {path} прервалось на середине. Ничего не изменено. Запустите SCO Quiz: он доведёт его до конца.</translation>
    </message>
    <message>
        <source>{path} is a link that leads to no file. It was left as it is. Please connect the disk that it leads to, or move the link elsewhere.</source>
        <translation>{path} — ссылка, которая не ведёт ни к какому файлу. Она оставлена как есть. Подключите диск, на который она ведёт, или переместите ссылку в другое место.</translation>
    </message>
    <message>
        <source>{path} is not a file ({found}). It was left as it is. Please move it elsewhere, or start SCO Quiz with --data-dir and another folder.</source>
        <translation>{path} — не файл ({found}). Он оставлен как есть. Переместите его в другое место или запустите SCO Quiz с --data-dir и другой папкой.</translation>
    </message>
    <message>
        <source>The folder for your quizzes, {folder}, does not answer. Nothing was changed. Please check that its disk or network is connected, or start SCO Quiz with --data-dir and another folder.</source>
        <translation>Папка для ваших тестов, {folder}, не отвечает. Ничего не изменено. Проверьте, что её диск или сеть подключены, или запустите SCO Quiz с --data-dir и другой папкой.</translation>
    </message>
    <message>
        <source>The folder for your quizzes, {folder}, cannot be used ({reason}). Nothing was changed. Start SCO Quiz with --data-dir and a folder you can write to.</source>
        <translation>Папкой для ваших тестов, {folder}, нельзя пользоваться ({reason}). Ничего не изменено. Запустите SCO Quiz с --data-dir и папкой, в которую можно писать.</translation>
    </message>
    <message>
        <source>The pack in {folder} carries its text. Nothing was recorded: fingerprints follow from {file}.</source>
        <translation>Пакет в {folder} содержит свой текст. Ничего не записано: отпечатки следуют из {file}.</translation>
    </message>
    <message>
        <source>{file} leads to the copy of the article itself. Nothing was recorded: replace the link.</source>
        <translation>{file} ведёт к самой копии статьи. Ничего не записано: замените ссылку.</translation>
    </message>
    <message>
        <source>This quiz is not here any more: it was deleted for good. Nothing was changed.</source>
        <translation>Этого теста здесь больше нет: он удалён навсегда. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The name of a choice has 1 to 40 characters. Nothing was saved.</source>
        <translation>Название набора содержит от 1 до 40 знаков. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>There is a choice of this name already. Nothing was changed; choose another name.</source>
        <translation>Набор с таким названием уже есть. Ничего не изменено; выберите другое название.</translation>
    </message>
    <message>
        <source>Twelve choices are saved already. Remove one that you no longer need.</source>
        <translation>Уже сохранено двенадцать наборов. Удалите тот, который больше не нужен.</translation>
    </message>
    <message>
        <source>This choice names too many topics to be saved. Nothing was changed.</source>
        <translation>В этом наборе слишком много тем, его нельзя сохранить. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no question pack {pack} among those of the program.</source>
        <translation>Среди наборов вопросов программы нет набора {pack}.</translation>
    </message>
    <message>
        <source>The pack has no uid, which tells it from every other one. Nothing was written. Please add this line to {file}, and never change it: uid = &quot;{uid}&quot;</source>
        <translation>У набора нет uid, который отличает его от всех других. Ничего не записано. Добавьте в {file} эту строку и больше её не меняйте: uid = &quot;{uid}&quot;</translation>
    </message>
    <message>
        <source>{file} cannot be taken in as a question pack: {reason}. Nothing was changed.</source>
        <translation>{file} нельзя добавить как набор вопросов: {reason}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The pack needs SCO Quiz {version} or a later one. Nothing was changed.</source>
        <translation>Для этого набора нужна программа SCO Quiz {version} или новее. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This fact is no longer among the questions. Your answers about it are kept.</source>
        <translation>Этого факта больше нет среди вопросов. Ваши ответы о нём сохранены.</translation>
    </message>
    <message>
        <source>There is no pack {pack} among those that were added. Nothing was changed.</source>
        <translation>Среди добавленных наборов вопросов нет набора {pack}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{title} comes with SCO Quiz. Nothing was changed.</source>
        <translation>Набор «{title}» входит в SCO Quiz. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{title} was removed and can be put back as {pack}. Nothing was changed.</source>
        <translation>Набор «{title}» был убран, его можно вернуть как {pack}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{title} is there already, as {pack} in version {version}. Nothing was changed.</source>
        <translation>Набор «{title}» уже есть: {pack}, версия {version}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Version {version} of {title} uses the name of an earlier fact for another one, so your answers to the two would mix. Nothing was changed. Please tell its author.</source>
        <translation>Версия {version} набора «{title}» даёт имя прежнего факта другому факту, и ваши ответы на них смешались бы. Ничего не изменено. Сообщите об этом автору набора.</translation>
    </message>
    <message>
        <source>{title} is not in your library, so there is nothing to update. Nothing was changed. Please add it.</source>
        <translation>Набора «{title}» нет в вашей библиотеке, обновлять нечего. Ничего не изменено. Добавьте его.</translation>
    </message>
    <message>
        <source>Version {version} of {title} is older than version {known}, which you have. Nothing was changed. Please say whose is to stay: yours, that of the file, or both.</source>
        <translation>Версия {version} набора «{title}» старше вашей версии {known}. Ничего не изменено. Укажите, что оставить: вашу, из файла или обе.</translation>
    </message>
    <message>
        <source>You have version {version} of {title} already, with other content. Nothing was changed. Please say whose is to stay: yours, that of the file, or both.</source>
        <translation>Версия {version} набора «{title}» у вас уже есть, но с другим содержанием. Ничего не изменено. Укажите, что оставить: вашу, из файла или обе.</translation>
    </message>
    <message>
        <source>Another pack is known as {pack} already. Nothing was changed.</source>
        <translation>Под именем {pack} уже есть другой набор вопросов. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The files of the pack {pack} are damaged in the store. Your answers are kept. Please add the pack from its file again.</source>
        <translation>Файлы набора {pack} в хранилище повреждены. Ваши ответы сохранены. Добавьте набор из его файла ещё раз.</translation>
    </message>
    <message>
        <source>Version {version} of {title} is not kept any more, or damaged. Nothing was changed.</source>
        <translation>Версия {version} набора «{title}» больше не хранится или повреждена. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} of the pack is written in a way that leaves no room for another uid. Nothing was changed.</source>
        <translation>Файл набора {file} записан так, что в него нельзя внести другой uid. Ничего не изменено.</translation>
    </message>
    <message>
        <source>You have no answers to the pack {pack}. Nothing was changed and no file was written.</source>
        <translation>У вас нет ответов по набору {pack}. Ничего не изменено, файл не записан.</translation>
    </message>
    <message>
        <source>This learner goes on in another window at this moment. Nothing was forgotten, and {file} holds the record up to now. Please close the other window and try again.</source>
        <translation>Этот учащийся сейчас занимается в другом окне. Ничего не удалено; в файле {file} — запись на этот момент. Закройте другое окно и повторите.</translation>
    </message>
    <message>
        <source>This file is too large: up to {most} MB can be read. Nothing was changed. Please paste the part that you want to learn.</source>
        <translation>Файл слишком велик: можно прочитать не больше {most} МБ. Ничего не изменено. Вставьте ту часть текста, которую хотите выучить.</translation>
    </message>
    <message>
        <source>This is an old Word document, or one that is protected by a password. Nothing was changed. Please save it as .docx without a password, or paste the text.</source>
        <translation>Это документ старого Word или документ под паролем. Ничего не изменено. Сохраните его как .docx без пароля или вставьте текст.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read. Nothing was changed. Articles can be text, Markdown, HTML, DOCX, ODT or PDF.</source>
        <translation>Файл такого вида прочитать нельзя. Ничего не изменено. Статья может быть текстом, Markdown, HTML, DOCX, ODT или PDF.</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was changed. Please choose another file or paste the text.</source>
        <translation>Файл пуст. Ничего не изменено. Выберите другой файл или вставьте текст.</translation>
    </message>
    <message>
        <source>This file holds no text. Nothing was changed. Please choose another file or paste the text.</source>
        <translation>В файле нет текста. Ничего не изменено. Выберите другой файл или вставьте текст.</translation>
    </message>
    <message>
        <source>This text is longer than an article: up to {characters} letters and {paragraphs} paragraphs can be read. Nothing was changed. Please paste the part that you want to learn.</source>
        <translation>Текст длиннее статьи: можно прочитать не больше {characters} знаков и {paragraphs} абзацев. Ничего не изменено. Вставьте ту часть, которую хотите выучить.</translation>
    </message>
    <message>
        <source>This page holds no text. Nothing was changed. Please choose another file or paste the text.</source>
        <translation>На странице нет текста. Ничего не изменено. Выберите другой файл или вставьте текст.</translation>
    </message>
    <message>
        <source>This page holds no article that could be told from its menus. Nothing was changed. Please paste the text instead.</source>
        <translation>На странице не удалось отличить статью от меню. Ничего не изменено. Вставьте текст.</translation>
    </message>
    <message>
        <source>This file is protected by a password. Nothing was changed. Please save it without one, or paste the text.</source>
        <translation>Файл защищён паролем. Ничего не изменено. Сохраните его без пароля или вставьте текст.</translation>
    </message>
    <message>
        <source>This file would become too large when it is unpacked. Nothing was changed. Please paste the text.</source>
        <translation>При распаковке файл стал бы слишком большим. Ничего не изменено. Вставьте текст.</translation>
    </message>
    <message>
        <source>This file is damaged, or no whole document. Nothing was changed. Please paste the text.</source>
        <translation>Файл повреждён, или это не целый документ. Ничего не изменено. Вставьте текст.</translation>
    </message>
    <message>
        <source>This PDF has {count} pages, and {most} can be read. Nothing was changed. Please paste the part that you want to learn.</source>
        <translation>Страниц в этом PDF: {count}, а прочитать можно не больше {most}. Ничего не изменено. Вставьте ту часть, которую хотите выучить.</translation>
    </message>
    <message>
        <source>This PDF is damaged. Nothing was changed. Please paste the text instead.</source>
        <translation>Этот PDF повреждён. Ничего не изменено. Вставьте текст.</translation>
    </message>
    <message>
        <source>This PDF holds no text, only pictures of it. Nothing was changed. Please paste the text instead.</source>
        <translation>В этом PDF нет текста, есть только его изображения. Ничего не изменено. Вставьте текст.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Nothing was changed. Please choose another file.</source>
        <translation>Не удалось прочитать {file} ({reason}). Ничего не изменено. Выберите другой файл.</translation>
    </message>
    <message>
        <source>This file took longer than {seconds} s to read and was given up. Nothing was changed. Please paste the text instead.</source>
        <translation>Чтение файла заняло больше {seconds} с и было прекращено. Ничего не изменено. Вставьте текст.</translation>
    </message>
    <message>
        <source>This file took too much memory or time to read and was given up. Nothing was changed. Please paste the text instead.</source>
        <translation>Чтение файла потребовало слишком много памяти или времени и было прекращено. Ничего не изменено. Вставьте текст.</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing was changed. Please paste the text instead.</source>
        <translation>Файл повреждён. Ничего не изменено. Вставьте текст.</translation>
    </message>
    <message>
        <source>This file is no text: it holds a zero byte at {at}. Nothing was changed. Please choose another file.</source>
        <translation>Это не текст: байт {at} равен нулю. Ничего не изменено. Выберите другой файл.</translation>
    </message>
    <message>
        <source>This file is no text in any known encoding. Nothing was changed. Please choose another file.</source>
        <translation>Это не текст ни в одной известной кодировке. Ничего не изменено. Выберите другой файл.</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About SCO Quiz</source>
        <translation>О программе SCO Quiz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Timed quizzes on one news article. They run on this computer and never go online.</source>
        <translation>Тесты на время по одной новостной статье. Они идут на этом компьютере и никогда не выходят в сеть.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>SCO Quiz is free software under the MIT licence; it uses Qt for Python under the LGPL.</source>
        <translation>SCO Quiz — свободная программа по лицензии MIT; она использует Qt for Python по лицензии LGPL.</translation>
    </message>
    <message>
        <source>The facts are restated in our own words; the article itself is its publisher’s.</source>
        <translation>Факты пересказаны своими словами; сама статья принадлежит её издателю.</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>What it says</source>
        <translation>Что о нём сказано</translation>
    </message>
    <message>
        <source>Add “{0}”?</source>
        <translation>Добавить «{0}»?</translation>
    </message>
    <message>
        <source>Put “{0}” back?</source>
        <translation>Вернуть «{0}»?</translation>
    </message>
    <message>
        <source>“{0}” comes with SCO Quiz</source>
        <translation>«{0}» поставляется с SCO Quiz</translation>
    </message>
    <message>
        <source>You have “{0}” already</source>
        <translation>«{0}» у вас уже есть</translation>
    </message>
    <message>
        <source>“{0}” cannot be added</source>
        <translation>«{0}» нельзя добавить</translation>
    </message>
    <message>
        <source>Nothing has been added yet. This is what the file says about itself, and what the rules found in it.</source>
        <translation>Пока ничего не добавлено. Вот что файл говорит о себе и что нашли в нём правила.</translation>
    </message>
    <message>
        <source>You removed this pack. Everything you know of it is kept and comes back with it.</source>
        <translation>Вы убрали этот пакет. Всё, что вы о нём знаете, сохранено и вернётся вместе с ним.</translation>
    </message>
    <message>
        <source>The file holds the same as the pack in your library. Nothing was changed.</source>
        <translation>В файле то же, что и в пакете вашей библиотеки. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A new version of it comes with a new version of SCO Quiz. Nothing was changed.</source>
        <translation>Его новая версия приходит с новой версией SCO Quiz. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This version uses the name of an earlier fact for another one, so your answers to the two would mix. Nothing was changed. Please tell its author.</source>
        <translation>Эта версия называет именем прежнего факта другой, и ваши ответы на оба смешались бы. Ничего не изменено. Сообщите об этом автору.</translation>
    </message>
    <message>
        <source>Its identity begins like that of another pack in your library, so their answers would mix. Nothing was changed. Please tell its author.</source>
        <translation>Его обозначение начинается так же, как у другого пакета вашей библиотеки, и ответы смешались бы. Ничего не изменено. Сообщите об этом автору.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>не указано</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n факт</numerusform>
            <numerusform>%n факта</numerusform>
            <numerusform>%n фактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n тема</numerusform>
            <numerusform>%n темы</numerusform>
            <numerusform>%n тем</numerusform>
        </translation>
    </message>
    <message>
        <source>Author, as claimed</source>
        <translation>Автор, по его словам</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>без текста</translation>
    </message>
    <message>
        <source>Licence, as claimed</source>
        <translation>Лицензия, по словам автора</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Внутри</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>Leave it removed</source>
        <translation>Не возвращать</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>It can be removed at any time.</source>
        <translation>Его можно убрать в любое время.</translation>
    </message>
    <message>
        <source>None of its questions can be used in timed quizzes. Practice is possible.</source>
        <translation>Ни один его вопрос не годится для теста на время. Тренироваться можно.</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Не добавлять</translation>
    </message>
    <message>
        <source>Add this pack</source>
        <translation>Добавить этот пакет</translation>
    </message>
    <message>
        <source>The author is not checked by anyone. If it matters, compare the fingerprint by phone or mail.</source>
        <translation>Автора никто не проверял. Если это важно, сверьте отпечаток по телефону или почте.</translation>
    </message>
</context>
<context>
    <name>AnswerDots</name>
    <message>
        <source>{0}: {1}. {2}.</source>
        <comment>a topic, its answers, their count</comment>
        <translation>{0}: {1}. {2}.</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Options</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Things to put in order</source>
        <translation>Что расставить по порядку</translation>
    </message>
    <message>
        <source>Things to match</source>
        <translation>Что сопоставить</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>To change, clear one first.</source>
        <translation>Чтобы изменить, сначала снимите один выбор.</translation>
    </message>
    <message>
        <source>Drag a row, or use its arrow buttons. On the keyboard: Space picks a row up, Up and Down move it, Space puts it down.</source>
        <translation>Перетащите строку или нажимайте её кнопки со стрелками. На клавиатуре: Пробел берёт строку, «вверх» и «вниз» двигают её, Пробел ставит на место.</translation>
    </message>
    <message>
        <source>Right place: {0}. {1}</source>
        <translation>Верное место: {0}. {1}</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>The answer before is back</source>
        <translation>Прежний ответ вернулся</translation>
    </message>
    <message>
        <source>Not said how sure</source>
        <translation>Уверенность не указана</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>“I don’t know” is taken back</source>
        <translation>Ответ «Не знаю» снят</translation>
    </message>
</context>
<context>
    <name>ArticleCard</name>
    <message>
        <source>The article, paragraph by paragraph</source>
        <translation>Статья по абзацам</translation>
    </message>
    <message>
        <source>Choose a paragraph to see its facts.</source>
        <translation>Выберите абзац, чтобы увидеть его факты.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Above the text: {0}</source>
        <translation>Над текстом: {0}</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзацы</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <source>The first backup is made automatically after your first quiz.</source>
        <translation>Первая копия создаётся автоматически после вашего первого теста.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Тесты</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Your file now holds {0}.</source>
        <translation>Теперь в вашем файле: {0}.</translation>
    </message>
    <message>
        <source>Your answers are backed up automatically, at most every half hour. All backups of the last two days are kept, then one for each day, each week and each month. They hold every learner on this computer, also those deleted since.</source>
        <translation>Ваши ответы копируются автоматически, не чаще раза в полчаса. За последние два дня хранятся все копии, потом по одной за каждый день, каждую неделю и каждый месяц. В них есть все учащиеся этого компьютера, в том числе удалённые позже.</translation>
    </message>
    <message>
        <source>Choose a backup to restore</source>
        <translation>Выберите копию, которую нужно вернуть</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>до возврата к копии</translation>
    </message>
    <message>
        <source>when another file took its place</source>
        <translation>когда её место занял другой файл</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>до обновления</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Making a backup</source>
        <translation>Создание резервной копии</translation>
    </message>
    <message>
        <source>Restore the backup of {0}?</source>
        <translation>Вернуть копию от {0}?</translation>
    </message>
    <message>
        <source>It holds {0}. What you have now, {1}, is kept as another backup.</source>
        <translation>В ней: {0}. То, что есть сейчас ({1}), сохраняется как ещё одна резервная копия.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Stay as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>CalibrationChart</name>
    <message>
        <source>How sure</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Well judged</source>
        <translation>Точная оценка</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>мало</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>от {0} до {1}</translation>
    </message>
    <message>
        <source>{0}: too few answers, {1}</source>
        <translation>{0}: слишком мало ответов ({1})</translation>
    </message>
    <message>
        <source>{0}: {1} right of {2}</source>
        <translation>{0}: верно {1} из {2} ответов</translation>
    </message>
    <message>
        <source>likely between {0} and {1}</source>
        <translation>вероятно, от {0} до {1}</translation>
    </message>
    <message>
        <source>where well-judged answers lie</source>
        <translation>где лежат ответы при верной самооценке</translation>
    </message>
</context>
<context>
    <name>CellState</name>
    <message>
        <source>not seen yet</source>
        <translation>ещё не открыт</translation>
    </message>
    <message>
        <source>seen, no answer</source>
        <translation>открыт, без ответа</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>есть ответ</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>неполный ответ</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>right</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>верно частично</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>неверно</translation>
    </message>
    <message>
        <source>ran out of time</source>
        <translation>не хватило времени</translation>
    </message>
</context>
<context>
    <name>ChallengeCard</name>
    <message>
        <source>Challenge this question …</source>
        <translation>Оспорить вопрос…</translation>
    </message>
    <message>
        <source>What is wrong with this question?</source>
        <translation>Что не так с этим вопросом?</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change your note …</source>
        <translation>Изменить заметку…</translation>
    </message>
    <message>
        <source>Your note, kept with this quiz and in its export: {0}</source>
        <translation>Ваша заметка хранится с этим тестом и в его экспорте: {0}</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Only its name in the file changed. Your history goes with it.</source>
        <translation>Изменилось только его имя в файле. Ваша история остаётся при нём.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are asked in other words.</source>
        <translation>
            <numerusform>%n факт спрашивается другими словами.</numerusform>
            <numerusform>%n факта спрашиваются другими словами.</numerusform>
            <numerusform>%n фактов спрашиваются другими словами.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you remember counts on.</source>
        <translation>То, что вы помните, считается и дальше.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Убрано</translation>
    </message>
    <message numerus="yes">
        <source>%n more fact(s)</source>
        <translation>
            <numerusform>ещё %n факт</numerusform>
            <numerusform>ещё %n факта</numerusform>
            <numerusform>ещё %n фактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>{0} become {1}.</source>
        <translation>{0} → {1}.</translation>
    </message>
    <message>
        <source>{0} becomes {1}</source>
        <translation>{0} становится: {1}</translation>
    </message>
    <message>
        <source>Only the words changed. What you remember of it counts on.</source>
        <translation>Изменились только слова. То, что вы о нём помните, считается и дальше.</translation>
    </message>
    <message>
        <source>The right answer has changed.</source>
        <translation>Верный ответ изменился.</translation>
    </message>
    <message>
        <source>The right answer has changed, so you start this fact afresh.</source>
        <translation>Верный ответ изменился, поэтому этот факт вы начинаете заново.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n old answer(s) stay in your results.</source>
        <translation>
            <numerusform>Ваш %n прежний ответ остаётся в результатах.</numerusform>
            <numerusform>Ваши %n прежних ответа остаются в результатах.</numerusform>
            <numerusform>Ваши %n прежних ответов остаются в результатах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will not be asked.</source>
        <translation>Не будет спрашиваться.</translation>
    </message>
    <message numerus="yes">
        <source>You answered it %n time(s); that stays in your results.</source>
        <translation>
            <numerusform>Вы ответили на него %n раз; это остаётся в результатах.</numerusform>
            <numerusform>Вы ответили на него %n раза; это остаётся в результатах.</numerusform>
            <numerusform>Вы ответили на него %n раз; это остаётся в результатах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will not be asked again.</source>
        <translation>Больше не будет спрашиваться.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Показать числа таблицей</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>Table with %n row(s): Shift+F10.</source>
        <translation>
            <numerusform>Таблица, %n строка: Shift+F10.</numerusform>
            <numerusform>Таблица, %n строки: Shift+F10.</numerusform>
            <numerusform>Таблица, %n строк: Shift+F10.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and Right go from point to point.</source>
        <translation>Клавиши влево и вправо ведут от точки к точке.</translation>
    </message>
    <message>
        <source>Enter opens the quiz.</source>
        <translation>Enter открывает тест.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Pack</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Вид вопроса</translation>
    </message>
    <message>
        <source>Kind of quiz</source>
        <translation>Вид теста</translation>
    </message>
    <message>
        <source>Export what you see …</source>
        <translation>Экспортировать показанное…</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Все темы</translation>
    </message>
    <message>
        <source>All kinds of question</source>
        <translation>Все виды вопросов</translation>
    </message>
    <message>
        <source>All quizzes</source>
        <translation>Все тесты</translation>
    </message>
</context>
<context>
    <name>ClaimRow</name>
    <message>
        <source>It was not right after all</source>
        <translation>Всё-таки неверно</translation>
    </message>
    <message>
        <source>I was right</source>
        <translation>Я ответил верно</translation>
    </message>
    <message>
        <source>The mark stays; the result then tells both scores, and reviews go by what you say.</source>
        <translation>Отметка остаётся; итог покажет оба результата, а повторения пойдут по вашим словам.</translation>
    </message>
    <message>
        <source>You said that this was right. The result tells both scores; reviews go by what you say.</source>
        <translation>Вы сказали, что это верно. Итог показывает оба результата; повторения идут по вашим словам.</translation>
    </message>
</context>
<context>
    <name>ConfidenceArea</name>
    <message>
        <source>The time for this question is over.</source>
        <translation>Время на этот вопрос вышло.</translation>
    </message>
    <message>
        <source>It stays what it was when the time ran out.</source>
        <translation>Остаётся таким, каким было, когда вышло время.</translation>
    </message>
</context>
<context>
    <name>ConfidenceBar</name>
    <message>
        <source>How sure are you?</source>
        <translation>Насколько вы уверены?</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Скорее уверенно</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Уверенно</translation>
    </message>
    <message>
        <source>I don’t know, chosen</source>
        <translation>Не знаю, выбрано</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>Уверены?</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Наугад</translation>
    </message>
    <message>
        <source>I’m guessing</source>
        <translation>Наугад</translation>
    </message>
</context>
<context>
    <name>ConfidenceCard</name>
    <message>
        <source>How sure, how right</source>
        <translation>Уверенность и правильность</translation>
    </message>
    <message>
        <source>Say how sure you are when you answer: here you will see whether you judge yourself well.</source>
        <translation>Отмечайте, насколько вы уверены: здесь станет видно, точна ли ваша самооценка.</translation>
    </message>
    <message>
        <source>“{0}” came out right {1} times: less often than the word says.</source>
        <translation>«{0}»: верно {1}, реже, чем обещает это слово.</translation>
    </message>
    <message>
        <source>“{0}” came out right {1} times: you know more than you think.</source>
        <translation>«{0}»: верно {1}, вы знаете больше, чем думаете.</translation>
    </message>
    <message>
        <source>How far your judgement was off, on average: {0}, likely between {1} and {2}, on {3} answers. 0 is best; saying “half and half” to everything gives {4}.</source>
        <translation>Насколько в среднем ошибалась ваша самооценка: {0}, вероятно, от {1} до {2}, по ответам: {3}. Лучше всего 0; если всегда отвечать «пятьдесят на пятьдесят», выйдет {4}.</translation>
    </message>
    <message>
        <source>The boxes show where well-judged answers lie.</source>
        <translation>Рамки показывают, где лежат точные оценки.</translation>
    </message>
    <message>
        <source>No level lies outside of its box by more than chance alone can make.</source>
        <translation>Ни один уровень не выходит за свою рамку больше, чем может сделать случай.</translation>
    </message>
    <message>
        <source>Too few answers at each level for a figure.</source>
        <translation>На каждом уровне слишком мало ответов для числа.</translation>
    </message>
</context>
<context>
    <name>DamagePage</name>
    <message>
        <source>What can be done</source>
        <translation>Что можно сделать</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Тесты</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Save a copy of the damaged file …</source>
        <translation>Сохранить копию повреждённого файла…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>What was found: {0}</source>
        <translation>Что обнаружено: {0}</translation>
    </message>
    <message>
        <source>Bring everything back</source>
        <translation>Вернуть всё</translation>
    </message>
    <message>
        <source>Bring back all that can be read</source>
        <translation>Вернуть всё, что читается</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Вернуть последнюю копию</translation>
    </message>
    <message>
        <source>Keep what can be read</source>
        <translation>Сохранить то, что читается</translation>
    </message>
    <message>
        <source>Start with no quizzes …</source>
        <translation>Начать без тестов…</translation>
    </message>
    <message>
        <source>Choose a backup to restore. The damaged file is kept whatever you choose.</source>
        <translation>Выберите копию, которую нужно вернуть. Повреждённый файл сохраняется при любом выборе.</translation>
    </message>
    <message>
        <source>Your answers cannot be opened</source>
        <translation>Не удаётся открыть ваши ответы</translation>
    </message>
    <message>
        <source>What can still be read of it is not known yet.</source>
        <translation>Что из него ещё можно прочитать, пока неизвестно.</translation>
    </message>
    <message>
        <source>Go on with the older copy</source>
        <translation>Продолжить со старой копией</translation>
    </message>
</context>
<context>
    <name>DamagedRecord</name>
    <message>
        <source>Export the record of {0} without what is damaged?</source>
        <translation>Экспортировать записи без повреждённого? Учащийся: {0}</translation>
    </message>
    <message>
        <source>Everything else can be exported.</source>
        <translation>Всё остальное можно экспортировать.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Export the rest</source>
        <translation>Экспортировать остальное</translation>
    </message>
    <message>
        <source>Everything else is exported, and these parts go with the learner. Backups made before today still hold them.</source>
        <translation>Всё остальное экспортируется, а эти части исчезнут вместе с учащимся. В резервных копиях до сегодняшнего дня они останутся.</translation>
    </message>
    <message>
        <source>Delete {0} although a part of the record is damaged?</source>
        <translation>Удалить, хотя часть записей повреждена? Учащийся: {0}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Export the rest and delete</source>
        <translation>Экспортировать остальное и удалить</translation>
    </message>
    <message>
        <source>Left out, as it is damaged: {0}.</source>
        <translation>Не вошло, так как повреждено: {0}.</translation>
    </message>
    <message>
        <source>Damaged, so that it cannot be exported: {0}. Nothing was changed.</source>
        <translation>Повреждено, и экспортировать это нельзя: {0}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>the mark by which other computers know this learner</source>
        <translation>метка, по которой этого учащегося узнают другие компьютеры</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n настройка</numerusform>
            <numerusform>%n настройки</numerusform>
            <numerusform>%n настроек</numerusform>
        </translation>
    </message>
    <message>
        <source>a quiz whose date cannot be read</source>
        <translation>тест, дату которого нельзя прочитать</translation>
    </message>
    <message>
        <source>the quiz of {0}</source>
        <translation>тест от {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n more quiz(zes)</source>
        <translation>
            <numerusform>ещё %n тест</numerusform>
            <numerusform>ещё %n теста</numerusform>
            <numerusform>ещё %n тестов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date that can be typed, in the signs of QLocale</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DaysTile</name>
    <message numerus="yes">
        <source>day(s) left</source>
        <translation>
            <numerusform>день остался</numerusform>
            <numerusform>дня осталось</numerusform>
            <numerusform>дней осталось</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dot</name>
    <message>
        <source>right</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>частично</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>неверно</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ещё не спрашивали</translation>
    </message>
    <message>
        <source>{0} of {1} right</source>
        <translation>верно {0} из {1}</translation>
    </message>
    <message>
        <source>{0}, {1} partly</source>
        <translation>{0}, частично {1}</translation>
    </message>
</context>
<context>
    <name>DrawRows</name>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>How many questions</source>
        <translation>Сколько вопросов</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Все темы</translation>
    </message>
    <message>
        <source>Choose topics</source>
        <translation>Выбрать темы</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Hide topics</source>
        <translation>Скрыть темы</translation>
    </message>
    <message numerus="yes">
        <source>Questions on %n fact(s) that you missed or chose.</source>
        <translation>
            <numerusform>Вопросы по %n факту, где была ошибка или который вы выбрали.</numerusform>
            <numerusform>Вопросы по %n фактам, где были ошибки или которые вы выбрали.</numerusform>
            <numerusform>Вопросы по %n фактам, где были ошибки или которые вы выбрали.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come later, apart from a question that gives the answer away.</source>
        <translation>
            <numerusform>%n идёт позже, отдельно от вопроса, который подсказывает ответ.</numerusform>
            <numerusform>%n идут позже, отдельно от вопроса, который подсказывает ответ.</numerusform>
            <numerusform>%n идут позже, отдельно от вопроса, который подсказывает ответ.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0} of {1} topics.</source>
        <translation>Темы: {0} из {1}.</translation>
    </message>
    <message numerus="yes">
        <source>All %n topic(s).</source>
        <translation>
            <numerusform>%n тема: вся статья.</numerusform>
            <numerusform>Все темы: %n.</numerusform>
            <numerusform>Все темы: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have seen least comes first.</source>
        <translation>Сначала то, что встречалось реже всего.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) due, weakest first.</source>
        <translation>
            <numerusform>%n факт к повторению.</numerusform>
            <numerusform>%n факта к повторению, самые слабые сначала.</numerusform>
            <numerusform>%n фактов к повторению, самые слабые сначала.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is asked in another way than last time.</source>
        <translation>Каждый спрашивается иначе, чем в прошлый раз.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can only be asked as last time.</source>
        <translation>
            <numerusform>%n из них можно спросить только как в прошлый раз.</numerusform>
            <numerusform>%n из них можно спросить только как в прошлый раз.</numerusform>
            <numerusform>%n из них можно спросить только как в прошлый раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for the next quiz: questions beside it would give it away.</source>
        <translation>
            <numerusform>%n ждёт следующего теста: соседние вопросы его выдали бы.</numerusform>
            <numerusform>%n ждут следующего теста: соседние вопросы их выдали бы.</numerusform>
            <numerusform>%n ждут следующего теста: соседние вопросы их выдали бы.</numerusform>
        </translation>
    </message>
    <message>
        <source>of {0} that fit</source>
        <translation>из {0} подходящих</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: your copy of the article does not bear them out.</source>
        <translation>
            <numerusform>%n вопрос опущен: ваша копия статьи его не подтверждает.</numerusform>
            <numerusform>%n вопроса опущено: ваша копия статьи их не подтверждает.</numerusform>
            <numerusform>%n вопросов опущено: ваша копия статьи их не подтверждает.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: they break a rule of questions. Practice asks them.</source>
        <translation>
            <numerusform>%n исключён: он нарушает правила составления вопросов. В тренировке он задаётся.</numerusform>
            <numerusform>%n исключено: они нарушают правила составления вопросов. В тренировке они задаются.</numerusform>
            <numerusform>%n исключено: они нарушают правила составления вопросов. В тренировке они задаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break a rule of questions, so timed quizzes leave them out.</source>
        <translation>
            <numerusform>%n нарушает правила составления вопросов, поэтому в тестах на время его нет.</numerusform>
            <numerusform>%n нарушают правила составления вопросов, поэтому в тестах на время их нет.</numerusform>
            <numerusform>%n нарушают правила составления вопросов, поэтому в тестах на время их нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions and answers are in English, also those that are typed.</source>
        <translation>Вопросы и ответы — на английском языке, в том числе те, что вводятся с клавиатуры.</translation>
    </message>
</context>
<context>
    <name>DueBars</name>
    <message>
        <source>{0}: {1} due</source>
        <translation>{0}: к повторению {1}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>К повторению</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Reviews in the next 14 days</source>
        <translation>Повторения на 14 дней</translation>
    </message>
    <message>
        <source>Nothing is due yet.</source>
        <translation>Пока повторять нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) fall due in these days, as the memory model expects.</source>
        <translation>
            <numerusform>По модели памяти, в эти дни к повторению подойдёт %n факт.</numerusform>
            <numerusform>По модели памяти, в эти дни к повторению подойдут %n факта.</numerusform>
            <numerusform>По модели памяти, в эти дни к повторению подойдут %n фактов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed today.</source>
        <translation>
            <numerusform>Сегодня повторён %n.</numerusform>
            <numerusform>Сегодня повторено %n.</numerusform>
            <numerusform>Сегодня повторено %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are due already and wait for another day.</source>
        <translation>
            <numerusform>%n из них уже пора повторить, он ждёт другого дня.</numerusform>
            <numerusform>%n из них уже пора повторить, они ждут другого дня.</numerusform>
            <numerusform>%n из них уже пора повторить, они ждут другого дня.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exam on {0}, in %n day(s).</source>
        <translation>
            <numerusform>Экзамен {0}, через %n день.</numerusform>
            <numerusform>Экзамен {0}, через %n дня.</numerusform>
            <numerusform>Экзамен {0}, через %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without another review you would recall about {0} facts then.</source>
        <translation>Без повторений вы вспомнили бы тогда примерно {0} фактов.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) were not asked yet</source>
        <translation>
            <numerusform>%n факт ещё не спрашивали</numerusform>
            <numerusform>%n факта ещё не спрашивали</numerusform>
            <numerusform>%n фактов ещё не спрашивали</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1} new ones a day meet them all.</source>
        <translation>{0}: чтобы успеть все, нужно новых в день: {1}.</translation>
    </message>
    <message>
        <source>Your limit of {0} a day is less, so not all will be asked in time.</source>
        <translation>Ваш предел — {0} в день, этого мало: спросить успеют не всё.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day of the week and of the month, in the signs of QLocale</comment>
        <translation>ddd d</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Add a pack …</source>
        <translation>Добавить пакет…</translation>
    </message>
    <message>
        <source>Room for your first pack</source>
        <translation>Место для вашего первого пакета</translation>
    </message>
    <message>
        <source>A pack is one file with facts and their questions, made by somebody else or by you.</source>
        <translation>Пакет — это один файл с фактами и вопросами к ним; его сделал кто-то другой или вы сами.</translation>
    </message>
    <message>
        <source>Or drop a file on this window. Nothing leaves this computer.</source>
        <translation>Или перетащите файл в это окно. Ничто не покидает этот компьютер.</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>What is true</source>
        <translation>Как на самом деле</translation>
    </message>
    <message>
        <source>No evidence: this question is not about an article.</source>
        <translation>Нет основания: этот вопрос не по статье.</translation>
    </message>
    <message>
        <source>Evidence: {0}</source>
        <translation>Основание: {0}</translation>
    </message>
    <message>
        <source>A fact restated from {0}.</source>
        <translation>Факт, пересказанный по источнику: {0}.</translation>
    </message>
    <message>
        <source>Evidence: {0} of your copy</source>
        <translation>Основание: {0} вашей копии</translation>
    </message>
    <message>
        <source>The underlined words settle the answer.</source>
        <translation>Подчёркнутые слова решают, какой ответ верен.</translation>
    </message>
    <message>
        <source>From {0}. The underlined words settle the answer.</source>
        <translation>Источник: {0}. Подчёркнутые слова решают, какой ответ верен.</translation>
    </message>
    <message>
        <source>Your copy says this differently or not at all. Timed quizzes leave the question out.</source>
        <translation>В вашей копии об этом сказано иначе или не сказано вовсе. В тестах на время этого вопроса нет.</translation>
    </message>
    <message>
        <source>Remove your copy</source>
        <translation>Убрать вашу копию</translation>
    </message>
    <message>
        <source>Attach your copy …</source>
        <translation>Приложить свою копию…</translation>
    </message>
</context>
<context>
    <name>ExamCard</name>
    <message>
        <source>Set its day</source>
        <translation>Указать день</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>Изменить день</translation>
    </message>
    <message>
        <source>Is there an exam?</source>
        <translation>Предстоит экзамен?</translation>
    </message>
    <message>
        <source>Your exam is today</source>
        <translation>Ваш экзамен сегодня</translation>
    </message>
    <message>
        <source>Your exam is on {0}</source>
        <translation>Ваш экзамен: {0}</translation>
    </message>
    <message>
        <source>Your exam was on {0}</source>
        <translation>Ваш экзамен был: {0}</translation>
    </message>
    <message>
        <source>Set its day to see how many questions a day cover every fact before it.</source>
        <translation>Укажите его день, и станет видно, сколько вопросов в день охватят до него все факты.</translation>
    </message>
    <message numerus="yes">
        <source>About %n question(s) a day will cover every fact once more.</source>
        <translation>
            <numerusform>Около %n вопроса в день — и каждый факт встретится ещё раз.</numerusform>
            <numerusform>Около %n вопросов в день — и каждый факт встретится ещё раз.</numerusform>
            <numerusform>Около %n вопросов в день — и каждый факт встретится ещё раз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamDay</name>
    <message>
        <source>Exam</source>
        <translation>Экзамен</translation>
    </message>
    <message>
        <source>Day of the exam</source>
        <translation>День экзамена</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>Назначен</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF with your name (*.pdf)</source>
        <translation>PDF с вашим именем (*.pdf)</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>Экспорт результата</translation>
    </message>
    <message>
        <source>This computer has no printing system. Nothing was lost; export the result as a PDF instead.</source>
        <translation>На этом компьютере нет системы печати. Ничего не потеряно; результат можно сохранить как PDF.</translation>
    </message>
    <message>
        <source>Print your name on it?</source>
        <translation>Напечатать ваше имя?</translation>
    </message>
    <message>
        <source>The pages then say “{0}” at the top.</source>
        <translation>Тогда вверху будет указано «{0}».</translation>
    </message>
    <message>
        <source>Without the name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>With the name</source>
        <translation>С именем</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>FactPage</name>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Back to study</source>
        <translation>Назад к фактам</translation>
    </message>
    <message>
        <source>Practise this fact</source>
        <translation>Потренировать этот факт</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ваши ответы</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Your answers to this fact will be listed here.</source>
        <translation>Здесь будут ваши ответы на вопросы об этом факте.</translation>
    </message>
    <message>
        <source>{0}; you say right</source>
        <translation>{0}; вы говорите: верно</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Спрашивали</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>пока не назначено</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Следующее повторение</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>На сегодня</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>No evidence</source>
        <translation>Нет основания</translation>
    </message>
    <message>
        <source>According to {0}</source>
        <translation>По данным: {0}</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не спрашивали</translation>
    </message>
    <message>
        <source>Missed last time, {0} of {1} right</source>
        <translation>В прошлый раз неверно, верно {0} из {1}</translation>
    </message>
    <message>
        <source>Right last time, {0} of {1}</source>
        <translation>В прошлый раз верно, {0} из {1}</translation>
    </message>
    <message>
        <source>Right twice in a row</source>
        <translation>Верно два раза подряд</translation>
    </message>
    <message>
        <source>Right {0} times in a row</source>
        <translation>Верно подряд: {0}</translation>
    </message>
    <message>
        <source>As of {0}</source>
        <translation>По состоянию на {0}</translation>
    </message>
    <message>
        <source>Dated to {0}</source>
        <translation>Датировано: {0}</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, in the signs of QLocale</comment>
        <translation>MM.yyyy</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>a year, in the signs of QLocale</comment>
        <translation>yyyy</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>SCO Quiz made a mistake</source>
        <translation>Ошибка в SCO Quiz</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Copy this report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Everything that was shown as saved is kept. You can go on; if it happens again, close SCO Quiz and start it anew.</source>
        <translation>Всё, что было показано как сохранённое, сохранено. Можно продолжать; если это повторится, закройте SCO Quiz и запустите снова.</translation>
    </message>
    <message>
        <source>Your answers could not be opened because of it. Everything that was shown as saved is kept. Try again; if it happens again, close SCO Quiz and start it anew, or install its newest version.</source>
        <translation>Из-за этого не удалось открыть ваши ответы. Всё, что было показано как сохранённое, сохранено. Повторите попытку; если это повторится, закройте SCO Quiz и запустите снова или установите новейшую версию.</translation>
    </message>
    <message>
        <source>The full report is in faults.log beside your answers; it stays on this computer.</source>
        <translation>Полный отчёт — в файле faults.log рядом с вашими ответами; он остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>The file faults.log beside your answers could not be written: the report on this page is all there is. Copy it if you want to pass it on.</source>
        <translation>Файл faults.log рядом с вашими ответами не удалось записать: кроме отчёта на этой странице, ничего нет. Скопируйте его, если хотите передать.</translation>
    </message>
    <message>
        <source>What can be passed on</source>
        <translation>Что можно передать</translation>
    </message>
    <message>
        <source>Versions and places in the program; no name, no answer, no folder of yours.</source>
        <translation>Версии и места в программе; без имён, ответов и ваших папок.</translation>
    </message>
</context>
<context>
    <name>FilteredQuestions</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Пометка</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>No question in this list.</source>
        <translation>В этом списке нет вопросов.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Неполный ответ</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>С пометкой</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Question {0}, {1} {2}. {3}. Go to it</source>
        <translation>Вопрос {0}, {1} {2}. {3}. Перейти к нему</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Есть ответ</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Ещё не открыт</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Learn a text until you know it</source>
        <translation>Учите текст, пока не будете его знать</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>Ваше имя, если хотите</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Look round first</source>
        <translation>Сначала осмотреться</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Начать тренировку</translation>
    </message>
    <message>
        <source>You can change all of this later in Settings.</source>
        <translation>Всё это можно потом изменить в настройках.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>SCO Quiz asks you about what you have read, and shows the passage that settles each answer.</source>
        <translation>SCO Quiz спрашивает о прочитанном и показывает место в тексте, которое решает каждый ответ.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. There is no account, and nothing is sent.</source>
        <translation>Всё остаётся на этом компьютере. Учётной записи нет, ничего не отправляется.</translation>
    </message>
    <message>
        <source>Ways to learn</source>
        <translation>Как можно учиться</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>No clock. After each answer you see why.</source>
        <translation>Без часов. После каждого ответа видно, почему.</translation>
    </message>
    <message>
        <source>Timed quiz</source>
        <translation>Тест на время</translation>
    </message>
    <message>
        <source>A clock, and the answers at the end. You can pause it.</source>
        <translation>Часы идут, ответы — в конце. Можно поставить на паузу.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Повторение</translation>
    </message>
    <message>
        <source>Each fact comes back shortly before you would forget it.</source>
        <translation>Каждый факт возвращается незадолго до того, как забудется.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>All facts to read, each with how well you know it.</source>
        <translation>Все факты для чтения; видно, насколько вы знаете каждый.</translation>
    </message>
</context>
<context>
    <name>FlagToggle</name>
    <message>
        <source>Flagged</source>
        <translation>С пометкой</translation>
    </message>
    <message>
        <source>Flag for later</source>
        <translation>Пометить</translation>
    </message>
    <message>
        <source>Flagged for later</source>
        <translation>Помечено на потом</translation>
    </message>
    <message>
        <source>Flag removed</source>
        <translation>Пометка снята</translation>
    </message>
</context>
<context>
    <name>FolderWarnings</name>
    <message>
        <source>Copies of your answers lie beside them</source>
        <translation>Рядом с вашими ответами лежат их копии</translation>
    </message>
    <message>
        <source>Your answers are in their place again</source>
        <translation>Ваши ответы снова на месте</translation>
    </message>
    <message>
        <source>The file with your answers was deleted, moved or replaced while it was open. A whole file lies in its place again, with everything that was saved. If you moved it, the moved one is an older copy now.</source>
        <translation>Файл с вашими ответами был удалён, перемещён или заменён, пока был открыт. На его месте снова лежит целый файл со всем сохранённым. Если его переместили вы, перемещённый теперь — старая копия.</translation>
    </message>
    <message>
        <source>Not everything can be kept beside your answers</source>
        <translation>Не всё удаётся хранить рядом с вашими ответами</translation>
    </message>
    <message>
        <source>Others can look into the folder of your answers</source>
        <translation>Другие могут заглянуть в папку с вашими ответами</translation>
    </message>
    <message>
        <source>No program on this computer shows folders. Your answers lie in {0}.</source>
        <translation>На этом компьютере нет программы, показывающей папки. Ваши ответы лежат в {0}.</translation>
    </message>
    <message>
        <source>It was left as it is. To be sure, move it elsewhere while SCO Quiz is closed.</source>
        <translation>Это оставлено как есть. Для надёжности переместите это в другое место, пока программа SCO Quiz закрыта.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or not of SCO Quiz. Without such a file an older copy of your answers is not noticed.</source>
        <translation>Файл «{0}» повреждён или не принадлежит SCO Quiz. Без такого файла более старая копия ваших ответов останется незамеченной.</translation>
    </message>
    <message>
        <source>“{0}” is not a folder. Without such a folder no backups are made.</source>
        <translation>«{0}» — не папка. Без такой папки резервные копии не создаются.</translation>
    </message>
    <message>
        <source>Programs that copy files between computers leave such copies when two computers changed the file. They were left as they are. “sco-quiz doctor” says how to bring in what they hold.</source>
        <translation>Программы, копирующие файлы между компьютерами, оставляют такие копии, когда файл изменён на двух компьютерах. Они не тронуты. «sco-quiz doctor» скажет, как принять то, что в них есть.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>«{0}» не читается.</translation>
    </message>
    <message>
        <source>“{0}” holds {1}.</source>
        <translation>«{0}»: {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n quiz(zes)</source>
        <translation>
            <numerusform>%n тест</numerusform>
            <numerusform>%n теста</numerusform>
            <numerusform>%n тестов</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” holds other files too, so its rights were left as they are: other users of this computer see which files it has. What is in the files of SCO Quiz only you can read. To be sure, move them to a folder of their own while SCO Quiz is closed, and start it with --data-dir and the new place. This is not said again.</source>
        <translation>В папке «{0}» есть и другие файлы, поэтому права на неё оставлены как есть: другие пользователи этого компьютера видят, какие файлы в ней лежат. Содержимое файлов SCO Quiz можете прочитать только вы. Для надёжности переместите их в отдельную папку, когда SCO Quiz закрыт, и запустите его с --data-dir и новым местом. Больше это сообщение не появится.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>This is the first question.</source>
        <translation>Это первый вопрос.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation>Отвечено: {0} из {1}</translation>
    </message>
    <message>
        <source>{0} of {1} answered, to the list</source>
        <translation>Отвечено: {0} из {1}, к списку</translation>
    </message>
    <message>
        <source>Still composing</source>
        <translation>Ввод не завершён</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>К завершению</translation>
    </message>
    <message>
        <source>Not saved yet: trying again</source>
        <translation>Ещё не сохранено, новая попытка</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>To hand-in</source>
        <translation>К сдаче</translation>
    </message>
</context>
<context>
    <name>ForgetAnswers</name>
    <message>
        <source>You have no answers to “{0}”.</source>
        <translation>У вас нет ответов на «{0}».</translation>
    </message>
    <message>
        <source>Forgetting the answers to a pack</source>
        <translation>Забываются ответы на пакет</translation>
    </message>
    <message>
        <source>These answers leave your results, your progress and your reviews. Your whole record is exported to a file first, which can bring them back. Backups made before still hold them.</source>
        <translation>Эти ответы уйдут из результатов, прогресса и повторений. Сначала вся ваша запись экспортируется в файл, из которого их можно вернуть. В прежних резервных копиях они остаются.</translation>
    </message>
    <message>
        <source>The pack itself is removed; it can be put back for 30 days.</source>
        <translation>Сам пакет убирается; его можно вернуть в течение 30 дней.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n answer(s) to “{0}”?</source>
        <translation>
            <numerusform>Забыть %n ответ на «{0}»?</numerusform>
            <numerusform>Забыть %n ответа на «{0}»?</numerusform>
            <numerusform>Забыть %n ответов на «{0}»?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Export and forget …</source>
        <translation>Экспортировать и забыть…</translation>
    </message>
    <message>
        <source>Export the learner’s record</source>
        <translation>Экспорт записи учащегося</translation>
    </message>
    <message>
        <source>Record (*.json)</source>
        <translation>Запись (*.json)</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Учащийся</translation>
    </message>
    <message>
        <source>Your answers to “{0}” are forgotten. Your record from before is in the file {1}.</source>
        <translation>Ваши ответы на «{0}» забыты. Прежняя запись — в файле {1}.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>HalfAnswers</name>
    <message>
        <source>Check an incomplete answer?</source>
        <translation>Проверить неполный ответ?</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>After the check it cannot be changed.</source>
        <translation>После проверки его нельзя изменить.</translation>
    </message>
    <message>
        <source>Go on without saying which number you mean?</source>
        <translation>Продолжить, не указав, какое число имеется в виду?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>As it stands it is not marked.</source>
        <translation>В таком виде ответ не оценивается.</translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation>Дополнить</translation>
    </message>
</context>
<context>
    <name>HandInFoot</name>
    <message>
        <source>You cannot change answers after this.</source>
        <translation>После сдачи ответы изменить нельзя.</translation>
    </message>
    <message>
        <source>Finish practice …</source>
        <translation>Завершить тренировку…</translation>
    </message>
    <message>
        <source>Hand in {0} of {1} answers …</source>
        <translation>Сдать ответы: {0} из {1}…</translation>
    </message>
    <message>
        <source>Hand in {0} of {1} answers, {2} incomplete …</source>
        <translation>Сдать ответы: {0} из {1}, неполных: {2}…</translation>
    </message>
    <message>
        <source>Go to question {0}</source>
        <translation>К вопросу {0}</translation>
    </message>
</context>
<context>
    <name>HandInView</name>
    <message>
        <source>Nothing is taken off for a wrong answer.</source>
        <translation>За неверный ответ ничего не снимается.</translation>
    </message>
    <message>
        <source>A wrong choice costs; no answer costs nothing.</source>
        <translation>Неверный выбор стоит баллов; без ответа — нет.</translation>
    </message>
    <message>
        <source>A wrong answer costs the more, the surer you were; no answer costs nothing.</source>
        <translation>Неверный ответ стоит тем больше, чем увереннее он был; без ответа — ничего.</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>No question is left open.</source>
        <translation>Открытых вопросов не осталось.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are incomplete (question(s) {0}).</source>
        <translation>
            <numerusform>%n ответ неполный (вопрос {0}).</numerusform>
            <numerusform>%n ответа неполные (вопросы {0}).</numerusform>
            <numerusform>%n ответов неполные (вопросы {0}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer: {0}.</source>
        <translation>
            <numerusform>%n вопрос без ответа: {0}.</numerusform>
            <numerusform>%n вопроса без ответа: {0}.</numerusform>
            <numerusform>%n вопросов без ответа: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are in overtime, {0}.</source>
        <translation>Идёт дополнительное время, {0}.</translation>
    </message>
    <message>
        <source>You have {0}.</source>
        <translation>Время: {0}.</translation>
    </message>
    <message>
        <source>Hand in all answers?</source>
        <translation>Сдать все ответы?</translation>
    </message>
    <message>
        <source>Finish practice?</source>
        <translation>Завершить тренировку?</translation>
    </message>
    <message numerus="yes">
        <source>Finish with %n question(s) incomplete or unanswered?</source>
        <translation>
            <numerusform>Завершить с %n неполным или пропущенным вопросом?</numerusform>
            <numerusform>Завершить с %n неполными или пропущенными вопросами?</numerusform>
            <numerusform>Завершить с %n неполными или пропущенными вопросами?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand in with %n question(s) incomplete or unanswered?</source>
        <translation>
            <numerusform>Сдать, хотя %n вопрос остался без полного ответа?</numerusform>
            <numerusform>Сдать, хотя %n вопроса остались без полного ответа?</numerusform>
            <numerusform>Сдать, хотя %n вопросов остались без полного ответа?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete answer(s) go in as they stand.</source>
        <translation>
            <numerusform>%n неполный ответ будет сдан как есть.</numerusform>
            <numerusform>%n неполных ответа будут сданы как есть.</numerusform>
            <numerusform>%n неполных ответов будут сданы как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>You cannot change answers after this. The result opens at once.</source>
        <translation>После сдачи ответы изменить нельзя. Результат откроется сразу.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Продолжить работу</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Сдать</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Your answers cannot be opened</source>
        <translation>Не удаётся открыть ваши ответы</translation>
    </message>
    <message>
        <source>Opening takes longer than usual</source>
        <translation>Открытие идёт дольше обычного</translation>
    </message>
    <message>
        <source>The questions are being made ready, your answers are being checked, or their folder is slow to answer. Nothing is lost: you can wait, or close the window and start again later.</source>
        <translation>Готовятся вопросы, проверяются ваши ответы, или их папка отвечает медленно. Ничего не потеряно: можно подождать или закрыть окно и начать позже.</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Тесты</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>Не успели</translation>
    </message>
    <message>
        <source>Delete this quiz (Del)</source>
        <translation>Удалить этот тест (Del)</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Показать ранние</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Start timed quiz</source>
        <translation>Начать тест на время</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Choose what to review …</source>
        <translation>Выбрать, что повторить…</translation>
    </message>
    <message>
        <source>Read the facts first</source>
        <translation>Сначала прочитать факты</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Пакет</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) on {0}</source>
        <translation>
            <numerusform>%n вопрос по источнику: {0}</numerusform>
            <numerusform>%n вопроса по источнику: {0}</numerusform>
            <numerusform>%n вопросов по источнику: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due yet.</source>
        <translation>Повторять пока нечего.</translation>
    </message>
    <message>
        <source>No question was missed the last time.</source>
        <translation>В последний раз ошибок не было.</translation>
    </message>
    <message>
        <source>Opening your quizzes …</source>
        <translation>Открываются ваши тесты…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due today. The next %n are due {0}.</source>
        <translation>
            <numerusform>На сегодня повторений нет. Следующее (%n) — {0}.</numerusform>
            <numerusform>На сегодня повторений нет. Следующие (%n) — {0}.</numerusform>
            <numerusform>На сегодня повторений нет. Следующие (%n) — {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <source>An unfinished quiz cannot be continued</source>
        <translation>Неоконченный тест нельзя продолжить</translation>
    </message>
    <message>
        <source>Your quiz of {0}, was interrupted at question {1} of {2}.</source>
        <translation>Ваш тест ({0}) прерван на вопросе {1} из {2}.</translation>
    </message>
    <message>
        <source>Your practice of {0}, was interrupted at question {1} of {2}.</source>
        <translation>Ваша тренировка ({0}) прервана на вопросе {1} из {2}.</translation>
    </message>
    <message>
        <source>Kept: {0}.</source>
        <translation>Сохранено: {0}.</translation>
    </message>
    <message>
        <source>Pack: {0}.</source>
        <translation>Пакет: {0}.</translation>
    </message>
    <message>
        <source>Its time is up.</source>
        <translation>Её время вышло.</translation>
    </message>
    <message>
        <source>Time left: {0}; the clock is stopped.</source>
        <translation>Осталось времени: {0}; часы стоят.</translation>
    </message>
    <message>
        <source>Time left: {0}; the clock goes on.</source>
        <translation>Осталось времени: {0}; часы идут.</translation>
    </message>
    <message>
        <source>It cannot be continued then, and counts in no figure. What was answered stays in the export of your answers.</source>
        <translation>Продолжить его потом будет нельзя, и в показатели он не войдёт. Данные ответы останутся в экспорте ваших ответов.</translation>
    </message>
    <message>
        <source>Discard this quiz?</source>
        <translation>Отбросить этот тест?</translation>
    </message>
    <message>
        <source>Discard this quiz? In it: {0}</source>
        <translation>Отказаться от этой викторины? В ней {0}</translation>
    </message>
</context>
<context>
    <name>InterruptedBanner</name>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>Отбросить…</translation>
    </message>
    <message numerus="yes">
        <source>See all %n interrupted</source>
        <translation>
            <numerusform>Показать %n прерванный</numerusform>
            <numerusform>Показать все %n прерванных</numerusform>
            <numerusform>Показать все %n прерванных</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterruptedPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Interrupted quizzes</source>
        <translation>Прерванные тесты</translation>
    </message>
    <message>
        <source>Continue a quiz where it stopped, or discard it. Until then its answers are kept.</source>
        <translation>Продолжите тест с того места, где он остановился, или отбросьте его. До тех пор его ответы хранятся.</translation>
    </message>
    <message>
        <source>No quiz is interrupted.</source>
        <translation>Прерванных тестов нет.</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>Отбросить…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>InterruptedSection</name>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
</context>
<context>
    <name>ItemsPage</name>
    <message>
        <source>Question statistics</source>
        <translation>Статистика вопросов</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Остановить подсчёт</translation>
    </message>
    <message>
        <source>Order of the questions</source>
        <translation>Порядок вопросов</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Лёгкость</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation>Различение</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Медиана времени</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0} Still counting …</source>
        <translation>{0} Подсчёт продолжается…</translation>
    </message>
    <message>
        <source>Hardest first</source>
        <translation>Сначала трудные</translation>
    </message>
    <message>
        <source>Facility is the mean share of an answer that was right: the higher, the easier the question. Discrimination is the correlation with the rest of the quiz: near 0, the question does not tell who knows the article from who does not. ± is the standard error, as if each answer came from somebody else. With fewer than {0} answers the figures say little about a question.</source>
        <translation>Лёгкость — средняя доля верного в ответе: чем она выше, тем легче вопрос. Различение — корреляция с остальной частью теста: около 0 вопрос не отличает тех, кто знает статью, от тех, кто не знает. ± — стандартная ошибка, как если бы все ответы дали разные люди. Если ответов меньше {0}, эти числа мало говорят о вопросе.</translation>
    </message>
    <message>
        <source>Most answers first</source>
        <translation>Сначала частые</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) by all learners.</source>
        <translation>
            <numerusform>%n ответ всех учащихся.</numerusform>
            <numerusform>%n ответа всех учащихся.</numerusform>
            <numerusform>%n ответов всех учащихся.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lowest discrimination first</source>
        <translation>Сначала с низким различением</translation>
    </message>
    <message>
        <source>{0}, too few</source>
        <translation>{0}, слишком мало</translation>
    </message>
</context>
<context>
    <name>JobPage</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Отменяется</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n quiz(zes) so far</source>
        <translation>
            <numerusform>{0}: пока %n тест</numerusform>
            <numerusform>{0}: пока %n теста</numerusform>
            <numerusform>{0}: пока %n тестов</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes a moment. Nothing was changed.</source>
        <translation>Это займёт немного времени. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This is the last step. It takes a moment and cannot be cancelled.</source>
        <translation>Это последний шаг. Он займёт немного времени, и отменить его нельзя.</translation>
    </message>
    <message>
        <source>This can take a while. Nothing changes before it is done, and it can be cancelled.</source>
        <translation>Это может занять некоторое время. До конца ничего не изменится, и это можно отменить.</translation>
    </message>
    <message>
        <source>Waiting for a backup that is being made</source>
        <translation>Ожидание: создаётся резервная копия</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Копирование</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Запись файла</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Bringing in the quizzes</source>
        <translation>Приём тестов</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Завершение</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Всё осталось как было.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>At a question</source>
        <translation>На вопросе</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Choose or clear an option</source>
        <translation>Выбрать вариант или снять выбор</translation>
    </message>
    <message>
        <source>1 to 6, A to G, Space</source>
        <translation>1–6, A–G, Пробел</translation>
    </message>
    <message>
        <source>Strike an option out or take it back</source>
        <translation>Вычеркнуть вариант или вернуть</translation>
    </message>
    <message>
        <source>X, right click</source>
        <translation>X, правая кнопка мыши</translation>
    </message>
    <message>
        <source>Guessing, fairly sure, certain</source>
        <translation>Наугад, скорее уверенно, уверенно</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Flag on or off</source>
        <translation>Поставить или снять пометку</translation>
    </message>
    <message>
        <source>Hide or show the clock</source>
        <translation>Скрыть или показать часы</translation>
    </message>
    <message>
        <source>Say the question</source>
        <translation>Прочитать вопрос</translation>
    </message>
    <message>
        <source>Say the time left</source>
        <translation>Сказать, сколько осталось</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>Enter, Page Down</source>
        <translation>Enter, Page Down</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Предыдущий вопрос</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Pick up, move, put down a row to order</source>
        <translation>Взять, переместить, положить строку</translation>
    </message>
    <message>
        <source>Space, Up and Down, Space</source>
        <translation>Пробел, вверх и вниз, Пробел</translation>
    </message>
    <message>
        <source>Through the controls</source>
        <translation>По элементам</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Within options, segments, cells and rows</source>
        <translation>Внутри вариантов, переключателей, клеток и строк</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Вверх, вниз</translation>
    </message>
    <message>
        <source>Go back; never leaves a quiz</source>
        <translation>Назад; из теста не выходит</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Крупнее или мельче текст</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl и колесо мыши</translation>
    </message>
    <message>
        <source>Next or previous region of the page</source>
        <translation>Следующая или предыдущая область страницы</translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <translation>F6, Shift+F6</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>{0}+plus</source>
        <translation>{0}+плюс</translation>
    </message>
    <message>
        <source>{0}+minus</source>
        <translation>{0}+минус</translation>
    </message>
    <message>
        <source>{0}+comma</source>
        <translation>{0}+запятая</translation>
    </message>
</context>
<context>
    <name>LearnerRow</name>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Learner without a name</source>
        <translation>Учащийся без имени</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>New name of {0}</source>
        <translation>Новое имя: {0}</translation>
    </message>
    <message>
        <source>Learning now</source>
        <translation>Учится сейчас</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>Переключиться</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>Сохранить имя</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>LearnersPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Learners on this computer</source>
        <translation>Учащиеся на этом компьютере</translation>
    </message>
    <message>
        <source>Name of the new learner</source>
        <translation>Имя нового учащегося</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Add learner</source>
        <translation>Добавить учащегося</translation>
    </message>
    <message>
        <source>Add and switch</source>
        <translation>Добавить и переключиться</translation>
    </message>
    <message>
        <source>Bring in a record …</source>
        <translation>Принять записи…</translation>
    </message>
    <message>
        <source>Each has their own history and settings. Nothing leaves this computer by itself.</source>
        <translation>У каждого своя история и свои настройки. Само ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>A record exported on another computer brings its quizzes, settings and notes; what is here already is not added again.</source>
        <translation>Запись, выгруженная на другом компьютере, приносит свои тесты, настройки и заметки; то, что здесь уже есть, второй раз не добавляется.</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Учащиеся</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Кто-то ещё</translation>
    </message>
</context>
<context>
    <name>LearnersSection</name>
    <message>
        <source>Exported</source>
        <translation>Экспорт выполнен</translation>
    </message>
    <message>
        <source>The whole record, to the file {0}.</source>
        <translation>Все записи, в файл {0}.</translation>
    </message>
    <message>
        <source>Bring in a learner’s record</source>
        <translation>Принять записи учащегося</translation>
    </message>
    <message>
        <source>Exporting the record of {0}</source>
        <translation>Экспорт записей: {0}</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>Переключиться</translation>
    </message>
    <message>
        <source>{0} is added</source>
        <translation>{0}: добавлено</translation>
    </message>
    <message>
        <source>Record (*.json);;All files (*)</source>
        <translation>Записи (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Bringing in a record</source>
        <translation>Приём записей</translation>
    </message>
    <message>
        <source>The record, to the file {0}.</source>
        <translation>Записи, в файл {0}.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message numerus="yes">
        <source>%n quiz(zes) are new here.</source>
        <translation>
            <numerusform>Новых тестов: %n.</numerusform>
            <numerusform>Новых тестов: %n.</numerusform>
            <numerusform>Новых тестов: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here before and came in once only.</source>
        <translation>
            <numerusform>%n уже был здесь и второй раз не добавлен.</numerusform>
            <numerusform>%n уже были здесь и второй раз не добавлены.</numerusform>
            <numerusform>%n уже были здесь и второй раз не добавлены.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of {0} is here</source>
        <translation>Записи приняты: {0}</translation>
    </message>
    <message>
        <source>Delete {0}?</source>
        <translation>Удалить: {0}?</translation>
    </message>
    <message>
        <source>Every quiz, setting and note of this learner goes. The record is exported to a file first. Backups made before today still hold it: the regular ones until they are thinned out, up to about a year, and the others until you delete those files.</source>
        <translation>Исчезнут все тесты, настройки и заметки этого учащегося. Сначала записи сохраняются в файл. В резервных копиях до сегодняшнего дня они останутся: в обычных — пока те не будут прорежены, примерно до года, в остальных — пока вы не удалите их файлы.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Export and delete …</source>
        <translation>Экспортировать и удалить…</translation>
    </message>
    <message>
        <source>Deleting {0}</source>
        <translation>Удаление: {0}</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>{0} is deleted</source>
        <translation>Удалено: {0}</translation>
    </message>
    <message>
        <source>{0}.</source>
        <comment>a sentence of what was done</comment>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>The record is in the file {0}.</source>
        <translation>Записи — в файле {0}.</translation>
    </message>
    <message>
        <source>the learner without a name</source>
        <translation>учащийся без имени</translation>
    </message>
    <message>
        <source>Export the learner’s record</source>
        <translation>Экспорт записей учащегося</translation>
    </message>
    <message>
        <source>Record (*.json)</source>
        <translation>Записи (*.json)</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Учащийся</translation>
    </message>
    <message>
        <source>Switch back</source>
        <translation>Переключиться обратно</translation>
    </message>
    <message>
        <source>History, settings and reviews are those of this learner now.</source>
        <translation>История, настройки и повторения теперь этого учащегося.</translation>
    </message>
    <message>
        <source>{0} learns now</source>
        <translation>Сейчас учится: {0}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>flagged</source>
        <translation>с пометкой</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Add a pack …</source>
        <translation>Добавить пакет…</translation>
    </message>
    <message>
        <source>Packs shown</source>
        <translation>Показанные пакеты</translation>
    </message>
    <message>
        <source>Find a pack</source>
        <translation>Найти пакет</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>Добавить пакет</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>К повторению</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Из файла</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>No pack has all of these words in its title or source. Fewer or shorter words find more.</source>
        <translation>Ни у одного пакета нет всех этих слов в названии или источнике. Чем меньше или короче слова, тем больше найдётся.</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n пакет</numerusform>
            <numerusform>%n пакета</numerusform>
            <numerusform>%n пакетов</numerusform>
        </translation>
    </message>
    <message>
        <source>Or drop a file on this window. Nothing leaves this computer.</source>
        <translation>Или перетащите файл в это окно. Ничто не покидает этот компьютер.</translation>
    </message>
</context>
<context>
    <name>LibrarySection</name>
    <message>
        <source>Question pack (*.scoquiz)</source>
        <translation>Пакет вопросов (*.scoquiz)</translation>
    </message>
    <message>
        <source>Share this pack</source>
        <translation>Поделиться этим пакетом</translation>
    </message>
    <message>
        <source>“{0}” is in the file {1}. Send it to whom you like.</source>
        <translation>«{0}» — в файле {1}. Отправьте его кому хотите.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Sharing a pack</source>
        <translation>Запись пакета в файл</translation>
    </message>
    <message>
        <source>“{0}” comes with SCO Quiz and stays.</source>
        <translation>«{0}» поставляется с SCO Quiz и остаётся.</translation>
    </message>
    <message>
        <source>Removing a pack</source>
        <translation>Удаление пакета</translation>
    </message>
    <message>
        <source>Putting a pack back</source>
        <translation>Возвращение пакета</translation>
    </message>
    <message>
        <source>Going back to a version</source>
        <translation>Возвращение к прежней версии</translation>
    </message>
    <message>
        <source>“{0}” is at version {1} again. The other one is kept for 30 days.</source>
        <translation>«{0}» снова версии {1}. Другая хранится 30 дней.</translation>
    </message>
    <message>
        <source>“{0}” is removed. Your answers are kept.</source>
        <translation>Пакет «{0}» убран. Ваши ответы сохранены.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>“{0}” is back, with everything you know of it.</source>
        <translation>Пакет «{0}» снова здесь, со всем, что вы о нём знаете.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>SCO Quiz</source>
        <translation>SCO Quiz</translation>
    </message>
    <message>
        <source>The last answers are not saved yet; the window keeps trying. Close it again to leave without them.</source>
        <translation>Последние ответы ещё не сохранены; окно продолжает попытки. Закройте его ещё раз, чтобы выйти без них.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копирование</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Успехи</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Quiz</source>
        <translation>&amp;Тест</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Переход</translation>
    </message>
    <message>
        <source>&amp;Question statistics</source>
        <translation>&amp;Статистика вопросов</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>&amp;Attach your copy of the article …</source>
        <translation>&amp;Приложить свою копию статьи…</translation>
    </message>
    <message>
        <source>Add a pac&amp;k …</source>
        <translation>Добавить па&amp;кет…</translation>
    </message>
    <message>
        <source>&amp;Share this pack …</source>
        <translation>Поделиться этим п&amp;акетом…</translation>
    </message>
    <message>
        <source>&amp;Forget the answers to this pack …</source>
        <translation>Забыть ответы на этот пакет (&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>П&amp;ечать…</translation>
    </message>
    <message>
        <source>&amp;Backups …</source>
        <translation>&amp;Резервные копии…</translation>
    </message>
    <message>
        <source>&amp;Open data folder</source>
        <translation>&amp;Открыть папку с данными</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>Start &amp;timed quiz …</source>
        <translation>Начать тест на &amp;время…</translation>
    </message>
    <message>
        <source>Pr&amp;actise …</source>
        <translation>Трениро&amp;вка…</translation>
    </message>
    <message>
        <source>Pause or &amp;continue</source>
        <translation>Пауза или про&amp;должение</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>&amp;Следующий вопрос</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>&amp;Предыдущий вопрос</translation>
    </message>
    <message>
        <source>&amp;Go to question …</source>
        <translation>&amp;К вопросу…</translation>
    </message>
    <message>
        <source>&amp;Hand in …</source>
        <translation>Сд&amp;ать…</translation>
    </message>
    <message>
        <source>Say the &amp;question</source>
        <translation>Прочитать &amp;вопрос</translation>
    </message>
    <message>
        <source>&amp;Say the time left</source>
        <translation>Сказать, сколько &amp;осталось</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Отменить последнее изменение</translation>
    </message>
    <message>
        <source>Cop&amp;y question or result</source>
        <translation>Ско&amp;пировать вопрос или результат</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Крупнее &amp;текст</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Мельче текст</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Обычный текст</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Hide or show the clock</source>
        <translation>Скрыть или показать &amp;часы</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Главная</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>&amp;Успехи</translation>
    </message>
    <message>
        <source>S&amp;tudy</source>
        <translation>&amp;Факты</translation>
    </message>
    <message>
        <source>&amp;Find a fact</source>
        <translation>&amp;Найти факт</translation>
    </message>
    <message>
        <source>Next &amp;region</source>
        <translation>&amp;Следующая область</translation>
    </message>
    <message>
        <source>&amp;Review due</source>
        <translation>Пов&amp;торение</translation>
    </message>
    <message>
        <source>Choose what to re&amp;view …</source>
        <translation>В&amp;ыбрать, что повторить…</translation>
    </message>
    <message>
        <source>Previous re&amp;gion</source>
        <translation>&amp;Предыдущая область</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>Библиоте&amp;ка</translation>
    </message>
    <message>
        <source>&amp;Learners</source>
        <translation>У&amp;чащиеся</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;About SCO Quiz</source>
        <translation>&amp;О программе SCO Quiz</translation>
    </message>
</context>
<context>
    <name>MatchRow</name>
    <message>
        <source>Choose …</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Right match</source>
        <translation>Верная пара</translation>
    </message>
    <message>
        <source>Match for {0}</source>
        <translation>Пара для «{0}»</translation>
    </message>
    <message>
        <source>no match chosen</source>
        <translation>пара не выбрана</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Right match: {0}</source>
        <translation>Верная пара: {0}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Показать отчёт</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>Это не удалось сделать</translation>
    </message>
    <message>
        <source>SCO Quiz made a mistake. Everything that was shown as saved is kept. You can go on; the fault could not be noted in the file faults.log beside your answers.</source>
        <translation>Ошибка в SCO Quiz. Всё, что было показано как сохранённое, сохранено. Можно продолжать; записать ошибку в файл faults.log рядом с вашими ответами не удалось.</translation>
    </message>
    <message>
        <source>SCO Quiz made a mistake. Everything that was shown as saved is kept. You can go on; the fault is noted in the file faults.log beside your answers.</source>
        <translation>Ошибка в SCO Quiz. Всё, что было показано как сохранённое, сохранено. Можно продолжать; ошибка записана в файл faults.log рядом с вашими ответами.</translation>
    </message>
</context>
<context>
    <name>MisconceptionCard</name>
    <message>
        <source>Likely mix-ups</source>
        <translation>Вероятная путаница</translation>
    </message>
    <message>
        <source>What seems to be mixed up</source>
        <translation>Что, похоже, путается</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Раз</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>В последний раз</translation>
    </message>
    <message>
        <source>{0}, in {1} questions</source>
        <translation>{0}, вопросов: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n mix-up(s) showed up in one question each; each can be a slip.</source>
        <translation>
            <numerusform>%n путаница встретилась только в одном вопросе; это может быть случайность.</numerusform>
            <numerusform>%n путаницы встретились по одному разу; каждая может быть случайностью.</numerusform>
            <numerusform>%n путаниц встретились по одному разу; каждая может быть случайностью.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreRows</name>
    <message>
        <source>Kinds of question</source>
        <translation>Виды вопросов</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Сложность</translation>
    </message>
    <message>
        <source>Spread over topics</source>
        <translation>По темам</translation>
    </message>
    <message>
        <source>Limit per question</source>
        <translation>Время на вопрос</translation>
    </message>
    <message>
        <source>Pause and time away</source>
        <translation>Пауза и отсутствие</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Меньше настроек</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Больше настроек</translation>
    </message>
    <message>
        <source>After each</source>
        <translation>Сразу</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>В конце</translation>
    </message>
    <message>
        <source>The answer is fixed then, and the clock goes on while you read.</source>
        <translation>Ответ тогда уже не меняется, а время идёт, пока вы читаете.</translation>
    </message>
    <message>
        <source>After each question</source>
        <translation>После каждого вопроса</translation>
    </message>
    <message>
        <source>The answer is fixed then.</source>
        <translation>Ответ тогда уже не меняется.</translation>
    </message>
    <message>
        <source>Until then every answer can be changed.</source>
        <translation>До этого любой ответ можно изменить.</translation>
    </message>
    <message>
        <source>reasons at the end</source>
        <translation>пояснения в конце</translation>
    </message>
    <message>
        <source>reasons after each question</source>
        <translation>пояснения после каждого вопроса</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>When reasons are shown</source>
        <translation>Когда показывать пояснения</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Пояснения</translation>
    </message>
    <message>
        <source>{0} of {1} kinds</source>
        <translation>виды: {0} из {1}</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>все виды</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любая</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Проще</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Сложнее</translation>
    </message>
    <message>
        <source>As expected from the kind of question and its wrong options.</source>
        <translation>Оценка по виду вопроса и неверным вариантам.</translation>
    </message>
    <message>
        <source>any difficulty</source>
        <translation>любая сложность</translation>
    </message>
    <message>
        <source>easier ones</source>
        <translation>более простые</translation>
    </message>
    <message>
        <source>harder ones</source>
        <translation>более сложные</translation>
    </message>
    <message>
        <source>In proportion</source>
        <translation>Пропорционально</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>Поровну</translation>
    </message>
    <message>
        <source>From each topic in proportion to what it holds.</source>
        <translation>Из каждой темы соразмерно её объёму.</translation>
    </message>
    <message>
        <source>The same number from each topic.</source>
        <translation>Из каждой темы одинаковое число вопросов.</translation>
    </message>
    <message>
        <source>Questions that are lacking: {0}</source>
        <translation>Не хватает вопросов: {0}</translation>
    </message>
    <message>
        <source>topics in proportion</source>
        <translation>темы пропорционально</translation>
    </message>
    <message>
        <source>topics evenly</source>
        <translation>темы поровну</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>After that its answer is kept as it stands.</source>
        <translation>После этого ответ остаётся таким, какой есть.</translation>
    </message>
    <message>
        <source>No limit of its own</source>
        <translation>Без отдельного ограничения</translation>
    </message>
    <message>
        <source>no limit per question</source>
        <translation>без ограничения на вопрос</translation>
    </message>
    <message>
        <source>{0} for each question</source>
        <translation>{0} на вопрос</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Разрешена</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Не разрешена</translation>
    </message>
    <message>
        <source>Yes, as often as you need</source>
        <translation>Да, сколько нужно</translation>
    </message>
    <message>
        <source>The clock stands still, also while the program is closed or the computer sleeps.</source>
        <translation>Часы стоят, в том числе пока программа закрыта или компьютер спит.</translation>
    </message>
    <message>
        <source>No, as in an examination</source>
        <translation>Нет, как на экзамене</translation>
    </message>
    <message>
        <source>The clock goes on, also while the program is closed or the computer sleeps.</source>
        <translation>Часы идут, в том числе пока программа закрыта или компьютер спит.</translation>
    </message>
    <message>
        <source>pause allowed</source>
        <translation>пауза разрешена</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>без паузы</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Type a name for it.</source>
        <translation>Введите название.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another.</source>
        <translation>Это название занято. Выберите другое.</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Question {0} of {1}</source>
        <translation>Вопрос {0} из {1}</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>с пометкой</translation>
    </message>
    <message>
        <source>current</source>
        <translation>текущий</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{0}: Ctrl+Z.</source>
        <translation>{0}: Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>{0}: one less</source>
        <translation>{0}: на один меньше</translation>
    </message>
    <message>
        <source>{0}: one more</source>
        <translation>{0}: на один больше</translation>
    </message>
    <message>
        <source>It cannot be less.</source>
        <translation>Меньше нельзя.</translation>
    </message>
    <message>
        <source>It cannot be more.</source>
        <translation>Больше нельзя.</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>OptionGroup</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Выбрано</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Выбор снят</translation>
    </message>
    <message>
        <source>{0} of {0} chosen. Clear one first.</source>
        <translation>Выбрано {0} из {0}. Сначала снимите один выбор.</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>struck out</source>
        <translation>вычеркнуто</translation>
    </message>
</context>
<context>
    <name>OptionState</name>
    <message>
        <source>Your answer, right</source>
        <translation>Ваш ответ, верно</translation>
    </message>
    <message>
        <source>Your answer, wrong</source>
        <translation>Ваш ответ, неверно</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Верный ответ</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Taken back</source>
        <translation>Возвращено</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Move “{0}” up</source>
        <translation>Переместить «{0}» выше</translation>
    </message>
    <message>
        <source>Move “{0}” down</source>
        <translation>Переместить «{0}» ниже</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Взято</translation>
    </message>
    <message>
        <source>position {0} of {1}</source>
        <translation>место {0} из {1}</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>взято</translation>
    </message>
</context>
<context>
    <name>OverCover</name>
    <message>
        <source>Show the result</source>
        <translation>Показать результат</translation>
    </message>
    <message>
        <source>{0}: all of it is kept and handed in.</source>
        <translation>{0}: всё сохранено и сдано.</translation>
    </message>
    <message>
        <source>{0}: all of it is kept.</source>
        <translation>{0}: всё сохранено.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were not reached; the result lists them apart.</source>
        <translation>
            <numerusform>До %n вопроса вы не дошли; в результате он стоит отдельно.</numerusform>
            <numerusform>До %n вопросов вы не дошли; в результате они стоят отдельно.</numerusform>
            <numerusform>До %n вопросов вы не дошли; в результате они стоят отдельно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Завершение</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Время вышло</translation>
    </message>
    <message>
        <source>Handing in</source>
        <translation>Идёт сдача</translation>
    </message>
    <message>
        <source>Your answers are not saved yet. Leave this window open; it tries again by itself.</source>
        <translation>Ваши ответы ещё не сохранены. Оставьте окно открытым: попытки повторяются сами.</translation>
    </message>
    <message>
        <source>The result opens by itself in a few seconds.</source>
        <translation>Результат откроется сам через несколько секунд.</translation>
    </message>
</context>
<context>
    <name>OwnCopySection</name>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Простой текст (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Attach your copy of the article</source>
        <translation>Приложить свою копию статьи</translation>
    </message>
    <message>
        <source>Your copy of the article is attached</source>
        <translation>Ваша копия статьи приложена</translation>
    </message>
    <message>
        <source>The file it came from is where it was. Timed quizzes ask every question again.</source>
        <translation>Исходный файл остался на месте. В тестах на время снова все вопросы.</translation>
    </message>
    <message>
        <source>Your copy of the article is removed</source>
        <translation>Ваша копия статьи убрана</translation>
    </message>
    <message>
        <source>{0} of {1} paragraphs match.</source>
        <translation>Совпадает абзацев: {0} из {1}.</translation>
    </message>
    <message>
        <source>Different or missing: {0}.</source>
        <translation>Отличается или отсутствует: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) will not be asked in timed quizzes.</source>
        <translation>
            <numerusform>%n вопрос не войдёт в тесты на время.</numerusform>
            <numerusform>%n вопроса не войдут в тесты на время.</numerusform>
            <numerusform>%n вопросов не войдут в тесты на время.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your copy does not hold the passage that settles the answer. Practice is as before.</source>
        <translation>В вашей копии нет места, которое решает, какой ответ верен. Тренировка остаётся прежней.</translation>
    </message>
</context>
<context>
    <name>PaceLine</name>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Minutes used</source>
        <translation>Минут прошло</translation>
    </message>
    <message>
        <source>Question {0}: {1} min used</source>
        <translation>Вопрос {0}: прошло {1} мин</translation>
    </message>
    <message>
        <source>even pace</source>
        <translation>ровный темп</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} с</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} мин</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>Use this pack</source>
        <translation>Учиться по этому пакету</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Last quizzes</source>
        <translation>Последние тесты</translation>
    </message>
    <message>
        <source>Share …</source>
        <translation>Поделиться…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Share this pack</source>
        <translation>Поделиться этим пакетом</translation>
    </message>
    <message numerus="yes">
        <source>Practise the %n due</source>
        <translation>
            <numerusform>Повторить %n факт</numerusform>
            <numerusform>Повторить %n факта</numerusform>
            <numerusform>Повторить %n фактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have a fault and stay out of timed quizzes.</source>
        <translation>
            <numerusform>%n вопрос с ошибкой, в тестах на время его нет.</numerusform>
            <numerusform>%n вопроса с ошибкой, в тестах на время их нет.</numerusform>
            <numerusform>%n вопросов с ошибкой, в тестах на время их нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to version {0}</source>
        <translation>Вернуть версию {0}</translation>
    </message>
    <message>
        <source>Comes with SCO Quiz.</source>
        <translation>Поставляется с SCO Quiz.</translation>
    </message>
    <message>
        <source>From a file, by {0} as it claims.</source>
        <translation>Из файла; автор, как в нём сказано: {0}.</translation>
    </message>
    <message>
        <source>From a file that names no author.</source>
        <translation>Из файла, в котором автор не указан.</translation>
    </message>
    <message>
        <source>Its facts are of no text, so there is no passage to look up.</source>
        <translation>Его факты не из текста, поэтому искать отрывок негде.</translation>
    </message>
    <message>
        <source>Facts restated from {0}.</source>
        <translation>Факты пересказаны по источнику: {0}.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
</context>
<context>
    <name>PackFileSection</name>
    <message>
        <source>Question pack (*.scoquiz)</source>
        <translation>Пакет вопросов (*.scoquiz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>Добавить пакет</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>Чтение: {0}</translation>
    </message>
    <message>
        <source>Comparing the file with your library</source>
        <translation>Сравнение файла с вашей библиотекой</translation>
    </message>
    <message>
        <source>“{0}” is added.</source>
        <translation>Добавлено: «{0}».</translation>
    </message>
    <message>
        <source>Adding a pack</source>
        <translation>Добавление пакета</translation>
    </message>
    <message>
        <source>Yours and that of the file are both there: “{0}”.</source>
        <translation>Есть и ваш, и тот, что в файле: «{0}».</translation>
    </message>
    <message>
        <source>“{0}” is updated.</source>
        <translation>Обновлено: «{0}».</translation>
    </message>
    <message>
        <source>Updating a pack</source>
        <translation>Обновление пакета</translation>
    </message>
    <message>
        <source>Use this pack</source>
        <translation>Учиться по этому пакету</translation>
    </message>
    <message>
        <source>Go back to version {0}</source>
        <translation>Вернуть версию {0}</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>no quiz yet</source>
        <translation>тестов ещё нет</translation>
    </message>
    <message>
        <source>of {0}</source>
        <comment>below the points of a quiz</comment>
        <translation>из {0}</translation>
    </message>
    <message numerus="yes">
        <source>question(s)</source>
        <comment>below a number</comment>
        <translation>
            <numerusform>вопрос</numerusform>
            <numerusform>вопроса</numerusform>
            <numerusform>вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>due</source>
        <translation>к повторению</translation>
    </message>
    <message>
        <source>Practice only</source>
        <translation>Только тренировка</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Без источника</translation>
    </message>
    <message>
        <source>Comes with SCO Quiz</source>
        <translation>Поставляется с SCO Quiz</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Из файла</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} due</source>
        <translation>к повторению {0}</translation>
    </message>
    <message>
        <source>none due</source>
        <translation>повторять нечего</translation>
    </message>
    <message>
        <source>last score {0}</source>
        <translation>последний результат {0}</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>All packs</source>
        <translation>Все пакеты</translation>
    </message>
    <message>
        <source>several packs</source>
        <translation>несколько пакетов</translation>
    </message>
</context>
<context>
    <name>ParagraphCells</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n факт</numerusform>
            <numerusform>%n факта</numerusform>
            <numerusform>%n фактов</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}, {2} of {3}</source>
        <translation>{0}, {1}, {2} из {3}</translation>
    </message>
</context>
<context>
    <name>ParagraphState</name>
    <message>
        <source>Known</source>
        <translation>Известно</translation>
    </message>
    <message>
        <source>Right so far</source>
        <translation>Пока верно</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не спрашивали</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>Спрашивать нечего</translation>
    </message>
</context>
<context>
    <name>PassageLabel</name>
    <message>
        <source>Underlined: {0}</source>
        <translation>Подчёркнуто: {0}</translation>
    </message>
</context>
<context>
    <name>PausedCover</name>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Выйти на время</translation>
    </message>
    <message>
        <source>Time does not run while the quiz is paused.</source>
        <translation>Пока тест на паузе, время не идёт.</translation>
    </message>
    <message>
        <source>{0} left; time does not run while the quiz is paused.</source>
        <translation>Осталось: {0}; пока тест на паузе, время не идёт.</translation>
    </message>
    <message>
        <source>{0}: all of it is kept, and you may close the program.</source>
        <translation>{0}: всё сохранено, программу можно закрыть.</translation>
    </message>
    <message>
        <source>The questions are covered until you continue.</source>
        <translation>Вопросы закрыты, пока вы не продолжите.</translation>
    </message>
    <message>
        <source>Paused at question {0}</source>
        <translation>Пауза на вопросе {0}</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>No quiz was finished yet.</source>
        <translation>Пока нет ни одного оконченного теста.</translation>
    </message>
    <message>
        <source>No answers fit what is chosen.</source>
        <translation>Нет ответов, которые подходят под выбор.</translation>
    </message>
    <message>
        <source>No answers in the last {0} days.</source>
        <translation>За последние {0} дней ответов нет.</translation>
    </message>
    <message>
        <source>{0} in the last {1} days</source>
        <translation>{0} за последние {1} дней</translation>
    </message>
    <message>
        <source>{0} since {1}</source>
        <translation>{0} с {1}</translation>
    </message>
    <message>
        <source>{0}, too few for a figure.</source>
        <translation>{0}: для показателя слишком мало.</translation>
    </message>
    <message>
        <source>{0}, {1} right (likely between {2} and {3}).</source>
        <translation>{0}, верно {1} (вероятно, от {2} до {3}).</translation>
    </message>
    <message>
        <source>In the {0} days before: {1}.</source>
        <translation>За {0} дней до этого: {1}.</translation>
    </message>
    <message>
        <source>In the {0} days before: {1}, {2} right.</source>
        <translation>За {0} дней до этого: {1}, верно {2}.</translation>
    </message>
    <message>
        <source>That is better, by more than chance alone would give.</source>
        <translation>Это лучше, и не только по случайности.</translation>
    </message>
    <message>
        <source>That is less, by more than chance alone would give.</source>
        <translation>Это хуже, и не только по случайности.</translation>
    </message>
    <message>
        <source>The difference can be chance.</source>
        <translation>Разница может быть случайной.</translation>
    </message>
</context>
<context>
    <name>PeriodCount</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Your answers can be opened again</source>
        <translation>Ваши ответы снова открываются</translation>
    </message>
    <message>
        <source>Going back to a backup</source>
        <translation>Возврат к резервной копии</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept as another.</source>
        <translation>Резервная копия на месте. То, что было раньше, сохранено как ещё одна.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Topics, weakest first</source>
        <translation>Темы, сначала самые слабые</translation>
    </message>
    <message>
        <source>From all your answers, whatever is chosen above</source>
        <translation>По всем вашим ответам, что бы ни было выбрано выше</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} дней</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Показать всё время</translation>
    </message>
    <message>
        <source>Show {0} days</source>
        <translation>Показать {0} дней</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>The thin line shows how sure each figure is.</source>
        <translation>Тонкая линия показывает, насколько надёжно каждое число.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Успехи</translation>
    </message>
</context>
<context>
    <name>ProgressSection</name>
    <message>
        <source>Deleting a quiz</source>
        <translation>Удаление теста</translation>
    </message>
    <message>
        <source>The quiz of {0} is deleted.</source>
        <translation>Тест от {0} удалён.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Putting a quiz back</source>
        <translation>Возвращение теста</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Export what you see</source>
        <translation>Экспорт показанного</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Exported to the file {0}.</source>
        <translation>Экспортировано в файл {0}.</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Hand in …</source>
        <translation>Сдать…</translation>
    </message>
    <message>
        <source>Finish …</source>
        <translation>Завершить…</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>{0}, {1} left for this question</source>
        <translation>{0}, на этот вопрос ещё {1}</translation>
    </message>
    <message>
        <source>Question {0} of {1}. {2} {3}.</source>
        <translation>Вопрос {0} из {1}. {2} {3}.</translation>
    </message>
</context>
<context>
    <name>QuizSection</name>
    <message>
        <source>Go to question</source>
        <translation>К вопросу</translation>
    </message>
    <message>
        <source>Question number, 1 to {0}</source>
        <translation>Номер вопроса, от 1 до {0}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Перейти</translation>
    </message>
</context>
<context>
    <name>RecoverySection</name>
    <message>
        <source>The file cannot be opened as it is. Nothing was changed in it.</source>
        <translation>В таком виде файл не открывается. В нём ничего не изменено.</translation>
    </message>
    <message>
        <source>Looking for what can still be read</source>
        <translation>Поиск того, что ещё можно прочитать</translation>
    </message>
    <message>
        <source>Restore the backup of {0}?</source>
        <translation>Вернуть копию от {0}?</translation>
    </message>
    <message>
        <source>It holds {0}.</source>
        <translation>В ней: {0}.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>The damaged file is kept, but nothing of it will be shown: {0} that can still be read.</source>
        <translation>Повреждённый файл сохранится, но из него ничего показано не будет. Ещё можно прочитать: {0}.</translation>
    </message>
    <message>
        <source>Start with no quizzes?</source>
        <translation>Начать без тестов?</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Bringing your answers back</source>
        <translation>Возвращение ваших ответов</translation>
    </message>
    <message>
        <source>Save a copy of the damaged file</source>
        <translation>Сохранить копию повреждённого файла</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Copying the damaged file</source>
        <translation>Копирование повреждённого файла</translation>
    </message>
    <message>
        <source>The damaged file was copied.</source>
        <translation>Повреждённый файл скопирован.</translation>
    </message>
</context>
<context>
    <name>RecoveryText</name>
    <message numerus="yes">
        <source>%n quiz(zes)</source>
        <translation>
            <numerusform>%n тест</numerusform>
            <numerusform>%n теста</numerusform>
            <numerusform>%n тестов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quiz(zes)</source>
        <translation>
            <numerusform>%Ln тест</numerusform>
            <numerusform>%Ln теста</numerusform>
            <numerusform>%Ln тестов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln ответ</numerusform>
            <numerusform>%Ln ответа</numerusform>
            <numerusform>%Ln ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>An older copy of your answers was found</source>
        <translation>Найдена старая копия ваших ответов</translation>
    </message>
    <message>
        <source>Your answers cannot be opened</source>
        <translation>Не удаётся открыть ваши ответы</translation>
    </message>
    <message>
        <source>The file with your answers is whole, but older than the one you used here last. A program that copies files, or somebody, put it there. Nothing was changed, and nothing is lost by what you choose here.</source>
        <translation>Файл с вашими ответами цел, но старше того, которым вы пользовались здесь в последний раз. Его положила сюда программа, копирующая файлы, или кто-то другой. Ничего не изменено, и ваш выбор здесь ничего не отнимет.</translation>
    </message>
    <message>
        <source>The file with your answers is damaged and cannot be opened. Nothing was changed in it.</source>
        <translation>Файл с вашими ответами повреждён и не открывается. В нём ничего не изменено.</translation>
    </message>
    <message>
        <source>The file with your answers is gone, but copies of it are there. Nothing was changed.</source>
        <translation>Файла с вашими ответами нет, но есть его копии. Ничего не изменено.</translation>
    </message>
    <message>
        <source>No quiz in it can be read any more.</source>
        <translation>Ни одного теста в нём прочитать уже нельзя.</translation>
    </message>
    <message>
        <source>{0} can still be read, and each was checked from its first entry to its last.</source>
        <translation>Ещё можно прочитать: {0}. Каждый тест проверен от первой записи до последней.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n other quiz(zes) only parts are left.</source>
        <translation>
            <numerusform>Ещё от %n теста остались только части.</numerusform>
            <numerusform>Ещё от %n тестов остались только части.</numerusform>
            <numerusform>Ещё от %n тестов остались только части.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you know where the newer file is, put it back into your data folder instead and try again. Backups lie in the folder “backups” there.</source>
        <translation>Если вы знаете, где более новый файл, верните его в папку данных и повторите попытку. Копии лежат там в папке «backups».</translation>
    </message>
    <message>
        <source>Backups lie in the folder “backups” inside your data folder.</source>
        <translation>Копии лежат в папке «backups» внутри вашей папки данных.</translation>
    </message>
    <message>
        <source>The damaged file lies in your data folder. Whatever you choose, it is kept: it moves to the folder “backups” there, under a name with the date.</source>
        <translation>Повреждённый файл лежит в вашей папке данных. При любом выборе он сохранится: он переместится там в папку «backups» под именем с датой.</translation>
    </message>
    <message>
        <source>Restores the backup of {0} ({1}) and adds every quiz that only the older copy has. The older copy is kept as another backup.</source>
        <translation>Возвращает копию от {0} ({1}) и добавляет все тесты, которые есть только в старой копии. Старая копия сохраняется как ещё одна резервная.</translation>
    </message>
    <message>
        <source>Restores the newest backup ({0}) and adds what it lacks: {1}.</source>
        <translation>Возвращает последнюю копию ({0}) и добавляет то, чего в ней нет: {1}.</translation>
    </message>
    <message>
        <source>Restores the newest backup: {0}.</source>
        <translation>Возвращает последнюю копию: {0}.</translation>
    </message>
    <message>
        <source>Adds the newer quizzes that were noted beside the file. The older copy is kept as well.</source>
        <translation>Добавляет более новые тесты, отмеченные рядом с файлом. Старая копия тоже сохранится.</translation>
    </message>
    <message>
        <source>Starts with no quizzes and no results. Nothing that was saved before will be shown.</source>
        <translation>Начинает без тестов и результатов. Ничего из сохранённого раньше показано не будет.</translation>
    </message>
    <message>
        <source>Your file now holds {0}.</source>
        <translation>Теперь в вашем файле: {0}.</translation>
    </message>
    <message>
        <source>You have a new file without quizzes.</source>
        <translation>У вас новый файл без тестов.</translation>
    </message>
    <message>
        <source>The damaged file is kept in the folder “backups” inside your data folder.</source>
        <translation>Повреждённый файл сохранён в папке «backups» внутри вашей папки данных.</translation>
    </message>
    <message>
        <source>The older copy is kept as another backup.</source>
        <translation>Старая копия сохранена как ещё одна резервная.</translation>
    </message>
    <message>
        <source>It lacks {0} that can still be read; they will not be shown.</source>
        <translation>В ней нет того, что ещё читается: {0}. Это показано не будет.</translation>
    </message>
    <message>
        <source>It holds {0}. On {1} there were {2}.</source>
        <translation>В ней: {0}. На {1} было: {2}.</translation>
    </message>
    <message>
        <source>The newest backup is of {0} and holds {1}.</source>
        <translation>Последняя резервная копия — от {0}, в ней: {1}.</translation>
    </message>
    <message>
        <source>{0} were noted beside it.</source>
        <translation>Рядом с ней отмечено: {0}.</translation>
    </message>
    <message>
        <source>No copy of the newer quizzes is here.</source>
        <translation>Копии более новых тестов здесь нет.</translation>
    </message>
    <message>
        <source>Goes on with the older copy.</source>
        <translation>Продолжает со старой копией.</translation>
    </message>
    <message>
        <source>{0} will not be shown; the backups that hold them are kept.</source>
        <translation>Не будет показано: {0}; резервные копии, в которых это есть, сохраняются.</translation>
    </message>
    <message>
        <source>Later answers will not be shown; the backups that hold them are kept.</source>
        <translation>Более поздние ответы показаны не будут; копии, в которых они есть, сохраняются.</translation>
    </message>
    <message>
        <source>It has everything that can still be read.</source>
        <translation>В ней есть всё, что ещё можно прочитать.</translation>
    </message>
    <message>
        <source>Makes a new file of what can still be read, and of nothing else.</source>
        <translation>Создаёт новый файл только из того, что ещё можно прочитать.</translation>
    </message>
    <message>
        <source>{0} that only the backup has will not be shown.</source>
        <translation>Не будет показано то, что есть только в копии: {0}.</translation>
    </message>
</context>
<context>
    <name>RemovedCard</name>
    <message>
        <source>Removed</source>
        <translation>Убранные</translation>
    </message>
    <message>
        <source>Nothing of these is asked any more.</source>
        <translation>По ним больше ничего не спрашивается.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Topics, weakest first</source>
        <translation>Темы, сначала самые слабые</translation>
    </message>
    <message>
        <source>Questions, missed first</source>
        <translation>Вопросы, сначала ошибки</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>слишком мало ответов</translation>
    </message>
    <message>
        <source>{0}. Your answer: {1}</source>
        <translation>{0}. Ваш ответ: {1}</translation>
    </message>
    <message>
        <source>Right answer: {0}</source>
        <translation>Верный ответ: {0}</translation>
    </message>
    <message>
        <source>Points: {0}</source>
        <translation>Баллы: {0}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Страница {0} из {1}</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0} with what you say was right.</source>
        <translation>{0} с тем, что вы считаете верным.</translation>
    </message>
    <message>
        <source>{0}; you say right</source>
        <translation>{0}; вы говорите: верно</translation>
    </message>
    <message>
        <source>Time ran out with {0} of {1} questions left.</source>
        <translation>Время вышло, осталось вопросов: {0} из {1}.</translation>
    </message>
    <message>
        <source>Of the {0} you reached, {1} were right.</source>
        <translation>Из {0}, до которых вы дошли, верных: {1}.</translation>
    </message>
    <message>
        <source>Time ran out after you had seen every question.</source>
        <translation>Время вышло, когда вы уже видели все вопросы.</translation>
    </message>
    <message>
        <source>The mark to reach was {0}.</source>
        <translation>Нужно было набрать {0}.</translation>
    </message>
    <message>
        <source>You got {0} of {1} right, which makes {2} points.</source>
        <translation>Верно {0} из {1}, это {2} балла(ов).</translation>
    </message>
    <message>
        <source>You got {0} of {1} points.</source>
        <translation>Вы набрали {0} из {1} баллов.</translation>
    </message>
    <message>
        <source>You got {0} of {1} right.</source>
        <translation>Верно {0} из {1}.</translation>
    </message>
    <message>
        <source>It took you {0}.</source>
        <translation>Это заняло {0}.</translation>
    </message>
    <message>
        <source>You took {0} of overtime; with it you would have {1} points.</source>
        <translation>Дополнительного времени ушло {0}; с ним баллов было бы {1}.</translation>
    </message>
    <message>
        <source>You handed in with {0} left.</source>
        <translation>Вы сдали, когда оставалось {0}.</translation>
    </message>
    <message>
        <source>Of the {0} you reached, {1} were right and {2} partly.</source>
        <translation>Из {0}, до которых вы дошли, верны {1} и частично верны {2}.</translation>
    </message>
    <message>
        <source>Too few questions were reached to say more.</source>
        <translation>Открыто слишком мало вопросов, чтобы сказать больше.</translation>
    </message>
    <message>
        <source>What you reached earned points enough for the mark: time was short, not knowledge.</source>
        <translation>На том, до чего дошли, баллов для проходного хватает: не хватило времени, а не знаний.</translation>
    </message>
    <message>
        <source>More than half of the time was left.</source>
        <translation>Оставалось больше половины времени.</translation>
    </message>
    <message>
        <source>Enough was right for the mark; how sure you said you were made it fewer points than that.</source>
        <translation>Верных ответов для проходного балла хватает; из-за указанной уверенности баллов получилось меньше.</translation>
    </message>
    <message>
        <source>Enough was right for the mark; wrong choices took points off.</source>
        <translation>Верных ответов для проходного балла хватает; неверный выбор отнял баллы.</translation>
    </message>
    <message>
        <source>Time was not the reason: the questions below show what to read.</source>
        <translation>Дело не во времени: вопросы ниже показывают, что почитать.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Not fully right</source>
        <translation>Не вполне верно</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Частично верно</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <source>Guessed right</source>
        <translation>Угадано</translation>
    </message>
    <message>
        <source>Certain but wrong</source>
        <translation>Уверенно, но неверно</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Не решено</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Ran out of time</source>
        <translation>Не хватило времени</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>С пометкой</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Review answers</source>
        <translation>Разбор ответов</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Again with the same settings</source>
        <translation>Ещё раз так же</translation>
    </message>
    <message>
        <source>Few questions a topic: read these as hints.</source>
        <translation>Вопросов по теме мало: это лишь намёк.</translation>
    </message>
    <message>
        <source>The thin line shows how sure each figure is.</source>
        <translation>Тонкая линия показывает, насколько надёжно каждое число.</translation>
    </message>
    <message numerus="yes">
        <source>Practise the %n not fully right</source>
        <translation>
            <numerusform>Повторить %n с ошибкой</numerusform>
            <numerusform>Повторить %n с ошибками</numerusform>
            <numerusform>Повторить %n с ошибками</numerusform>
        </translation>
    </message>
    <message>
        <source>Topics, weakest first</source>
        <translation>Темы, сначала самые слабые</translation>
    </message>
</context>
<context>
    <name>ResultQuestions</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
</context>
<context>
    <name>ResultSince</name>
    <message>
        <source>Since last time</source>
        <translation>С прошлого раза</translation>
    </message>
    <message>
        <source>Your next quiz will be compared with this one.</source>
        <translation>Следующий тест будет сравнён с этим.</translation>
    </message>
    <message>
        <source>Your next quiz of this kind and length will be compared with this one.</source>
        <translation>Следующий тест этого вида и такой же длины будет сравнён с этим.</translation>
    </message>
    <message>
        <source>Since last time, {0}</source>
        <translation>С прошлого раза, {0}</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Верные ответы</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Частично верно</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are few: a small change can be chance.</source>
        <translation>
            <numerusform>%n вопрос — это мало: небольшое изменение может быть случайным.</numerusform>
            <numerusform>%n вопроса — это мало: небольшое изменение может быть случайным.</numerusform>
            <numerusform>%n вопросов — это мало: небольшое изменение может быть случайным.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, now {1}</source>
        <translation>{0}, теперь {1}</translation>
    </message>
</context>
<context>
    <name>ResultTime</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>{0} used</source>
        <translation>Прошло {0}</translation>
    </message>
    <message>
        <source>{0} of {1} used</source>
        <translation>Прошло {0} из {1}</translation>
    </message>
    <message>
        <source>No question was seen.</source>
        <translation>Ни один вопрос не открыт.</translation>
    </message>
    <message>
        <source>Question {0} took longest: {1}.</source>
        <translation>Дольше всего вопрос {0}: {1}.</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>время вышло</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>сдано</translation>
    </message>
    <message>
        <source>question {0}: {1}</source>
        <translation>вопрос {0}: {1}</translation>
    </message>
</context>
<context>
    <name>ResultsSection</name>
    <message>
        <source>Exported to the file {0}.</source>
        <translation>Экспортировано в файл {0}.</translation>
    </message>
    <message>
        <source>In a spreadsheet, import it with the comma as the only separator: in Excel by Data &gt; From Text/CSV.</source>
        <translation>В электронной таблице импортируйте его, выбрав запятую единственным разделителем: в Excel — «Данные» &gt; «Из текстового/CSV-файла».</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>ReviewButton</name>
    <message>
        <source>Review due</source>
        <translation>Повторение</translation>
    </message>
    <message>
        <source>done for today</source>
        <translation>на сегодня всё</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n more fact(s) are due; today’s limit is {0}.</source>
        <translation>
            <numerusform>Пора повторить ещё %n факт; предел на сегодня — {0}.</numerusform>
            <numerusform>Пора повторить ещё %n факта; предел на сегодня — {0}.</numerusform>
            <numerusform>Пора повторить ещё %n фактов; предел на сегодня — {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more fact(s) are due; today’s limit is reached.</source>
        <translation>
            <numerusform>Пора повторить ещё %n факт; предел на сегодня исчерпан.</numerusform>
            <numerusform>Пора повторить ещё %n факта; предел на сегодня исчерпан.</numerusform>
            <numerusform>Пора повторить ещё %n фактов; предел на сегодня исчерпан.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Разбор</translation>
    </message>
    <message>
        <source>Back to result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Practise this fact again</source>
        <translation>Ещё раз этот факт</translation>
    </message>
    <message>
        <source>Earlier tries</source>
        <translation>Прежние попытки</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>Вопрос {0} из {1}</translation>
    </message>
    <message>
        <source>Your answer: {0}.</source>
        <translation>Ваш ответ: {0}.</translation>
    </message>
    <message>
        <source>Right answer: {0}.</source>
        <translation>Верный ответ: {0}.</translation>
    </message>
    <message>
        <source>{0} of {1} in the list</source>
        <translation>{0} из {1} в списке</translation>
    </message>
    <message>
        <source>Missed {0} of {1}</source>
        <translation>Ошибка {0} из {1}</translation>
    </message>
    <message>
        <source>Next missed</source>
        <translation>Следующая ошибка</translation>
    </message>
    <message>
        <source>This is the first of the list.</source>
        <translation>Это первый вопрос в списке.</translation>
    </message>
    <message>
        <source>This is the last of the list.</source>
        <translation>Это последний вопрос в списке.</translation>
    </message>
    <message numerus="yes">
        <source>It shows in %n question(s) of this quiz.</source>
        <translation>
            <numerusform>Видна в %n вопросе этого теста.</numerusform>
            <numerusform>Видна в %n вопросах этого теста.</numerusform>
            <numerusform>Видна в %n вопросах этого теста.</numerusform>
        </translation>
    </message>
    <message>
        <source>Likely mix-up: {0}</source>
        <translation>Вероятная путаница: {0}</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Points if it was right</source>
        <translation>Баллы, если верно</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>RuleRows</name>
    <message>
        <source>No time limit</source>
        <translation>Без ограничения времени</translation>
    </message>
    <message>
        <source>The clock is off.</source>
        <translation>Часы выключены.</translation>
    </message>
    <message>
        <source>{0} ({1} × {2})</source>
        <translation>{0} ({1} × {2})</translation>
    </message>
    <message>
        <source>{0} for each question</source>
        <translation>{0} на каждый вопрос</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Оценивание</translation>
    </message>
    <message>
        <source>When time runs out</source>
        <translation>Когда время выйдет</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Обычно</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Больше</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>There is nothing to time</source>
        <translation>Ограничивать нечего</translation>
    </message>
    <message>
        <source>Your time factor of {0} is in it; it is set in Settings.</source>
        <translation>Ваш множитель времени {0} учтён; он задаётся в настройках.</translation>
    </message>
    <message>
        <source>Then practice ends, and your answers are kept.</source>
        <translation>Затем тренировка заканчивается, ответы сохраняются.</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Простая</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Со штрафом</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>По уверенности</translation>
    </message>
    <message>
        <source>You need {0} of {1} points to reach the mark.</source>
        <translation>Проходной балл: {0} из {1}.</translation>
    </message>
    <message>
        <source>Right answers count</source>
        <translation>Считаются верные ответы</translation>
    </message>
    <message>
        <source>A part of an answer can earn a part of the point.</source>
        <translation>За часть ответа можно получить часть балла.</translation>
    </message>
    <message>
        <source>Wrong choices cost</source>
        <translation>Неверный выбор отнимает баллы</translation>
    </message>
    <message>
        <source>“I don’t know” costs nothing.</source>
        <translation>«Не знаю» ничего не отнимает.</translation>
    </message>
    <message>
        <source>How sure you are counts</source>
        <translation>Важна уверенность</translation>
    </message>
    <message>
        <source>“I don’t know” costs nothing. Without a word on it, an answer counts as a guess.</source>
        <translation>«Не знаю» ничего не отнимает. Если уверенность не указана, ответ считается данным наугад.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Сверх времени</translation>
    </message>
    <message>
        <source>Your answers are handed in</source>
        <translation>Ваши ответы сдаются</translation>
    </message>
    <message>
        <source>Questions you did not reach are listed apart.</source>
        <translation>Вопросы, до которых вы не дошли, стоят отдельно.</translation>
    </message>
    <message>
        <source>You may go on</source>
        <translation>Можно продолжать</translation>
    </message>
    <message>
        <source>The score is that at zero; what you change afterwards is counted beside it.</source>
        <translation>Результат — на момент, когда время вышло; изменения после него считаются отдельно.</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>What the rules found</source>
        <translation>Что нашли правила</translation>
    </message>
    <message>
        <source>They can be used everywhere.</source>
        <translation>Они годятся для любого теста.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are sound</source>
        <translation>
            <numerusform>%n вопрос в порядке</numerusform>
            <numerusform>%n вопроса в порядке</numerusform>
            <numerusform>%n вопросов в порядке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have a fault</source>
        <translation>
            <numerusform>%n вопрос с ошибкой</numerusform>
            <numerusform>%n вопроса с ошибкой</numerusform>
            <numerusform>%n вопросов с ошибкой</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay out of timed quizzes until the author mends them. Practice asks them.</source>
        <translation>Пока автор их не исправит, в тестах на время их нет. В тренировке они есть.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep no question out.</source>
        <translation>Из-за них ни один вопрос не исключён.</translation>
    </message>
</context>
<context>
    <name>SamplesCard</name>
    <message numerus="yes">
        <source>%n of its questions</source>
        <translation>
            <numerusform>%n его вопрос</numerusform>
            <numerusform>%n его вопроса</numerusform>
            <numerusform>%n его вопросов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Replace {0}?</source>
        <translation>Заменить {0}?</translation>
    </message>
    <message>
        <source>There is a file of this name already. What it holds now would be gone.</source>
        <translation>Файл с таким именем уже есть. То, что в нём сейчас, пропадёт.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>All results</source>
        <translation>Все результаты</translation>
    </message>
    <message>
        <source>Last scores</source>
        <translation>Последние результаты</translation>
    </message>
    <message>
        <source>Last score</source>
        <translation>Последний результат</translation>
    </message>
    <message>
        <source>Your scores appear here after your first timed quiz.</source>
        <translation>Здесь появятся ваши результаты после первого теста на время.</translation>
    </message>
    <message>
        <source>Your next score appears above this one. A topic shows its percentage from five answers on.</source>
        <translation>Следующий результат появится над этим. С пятого ответа у темы появляется процент.</translation>
    </message>
</context>
<context>
    <name>ScoreRing</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>из {0}</translation>
    </message>
</context>
<context>
    <name>ScoresCard</name>
    <message>
        <source>Scores</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Таблицей</translation>
    </message>
    <message>
        <source>{0} is the highest of these.</source>
        <translation>Лучший из них — {0}.</translation>
    </message>
    <message>
        <source>{0} in one quiz.</source>
        <translation>{0} в одном тесте.</translation>
    </message>
    <message>
        <source>Point at a dot, or use Left and Right, to read it.</source>
        <translation>Наведите на точку или используйте клавиши влево и вправо, чтобы прочесть её.</translation>
    </message>
    <message>
        <source>There is no practice here yet.</source>
        <translation>Здесь пока нет тренировок.</translation>
    </message>
    <message>
        <source>There is no timed quiz here. Your scores over time will appear after one.</source>
        <translation>Здесь нет тестов на время. После первого появится ход ваших результатов.</translation>
    </message>
    <message>
        <source>Your scores over time will appear here after your first timed quiz.</source>
        <translation>После первого теста на время здесь появится ход ваших результатов.</translation>
    </message>
    <message>
        <source>The upright lines show how far chance alone can move a score; there is none where wrong answers or how sure you were count.</source>
        <translation>Вертикальные линии показывают, насколько результат может меняться случайно; их нет там, где учитываются неверные ответы или уверенность.</translation>
    </message>
    <message>
        <source>The upright lines show how far chance alone can move a score.</source>
        <translation>Вертикальные линии показывают, насколько результат может меняться случайно.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Дополнительное время</translation>
    </message>
    <message>
        <source>Time left in</source>
        <translation>Остаток времени</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Звуки</translation>
    </message>
    <message>
        <source>Single-key shortcuts</source>
        <translation>Одиночные клавиши</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Чтение с экрана</translation>
    </message>
    <message>
        <source>Recall target</source>
        <translation>Желаемая вероятность вспомнить</translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>Повторений в день</translation>
    </message>
    <message>
        <source>Daily aim</source>
        <translation>Цель на день</translation>
    </message>
    <message>
        <source>Learners …</source>
        <translation>Учащиеся…</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>Открыть папку с данными</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>Attach …</source>
        <translation>Приложить…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Видны</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрыты</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Seconds too</source>
        <translation>И секунды</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Only urgent</source>
        <translation>Только срочное</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>A quiz of 20 questions at the usual pace takes {0}.</source>
        <translation>Тест из 20 вопросов в обычном темпе занимает {0}.</translation>
    </message>
    <message>
        <source>A quiz of 20 questions at the usual pace takes {0} ({1} × {2}).</source>
        <translation>Тест из 20 вопросов в обычном темпе занимает {0} ({1} × {2}).</translation>
    </message>
    <message>
        <source>For menus and buttons. The questions keep their language.</source>
        <translation>Для меню и кнопок. Вопросы остаются на своём языке.</translation>
    </message>
    <message>
        <source>Ctrl with plus, minus, 0 or the wheel does the same.</source>
        <translation>То же делают Ctrl и плюс, минус, 0 или колесо мыши.</translation>
    </message>
    <message>
        <source>How much is said without being asked.</source>
        <translation>Сколько сообщать без запроса.</translation>
    </message>
    <message>
        <source>1 to 6, A to G, 7 to 9, 0, L, H, Q, T and X. The list is under Help, Keys.</source>
        <translation>1–6, A–G, 7–9, 0, L, H, Q, T и X. Список — в меню «Справка», «Клавиши».</translation>
    </message>
    <message>
        <source>While another window is in front: with 5 min and with 1 min left, and at the end.</source>
        <translation>Пока впереди другое окно: когда остаётся 5 мин и 1 мин и в конце.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Всё остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>With it attached, a review shows the passage that settles each answer.</source>
        <translation>С ней при разборе видно место, которое решает каждый ответ.</translation>
    </message>
    <message>
        <source>Name, answers and learners stay as they are.</source>
        <translation>Имя, ответы и учащиеся остаются как есть.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка с данными</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Your copy of the article</source>
        <translation>Ваша копия статьи</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Все настройки</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>Данные и резервные копии</translation>
    </message>
    <message>
        <source>Switch, rename, add, take a record along or bring one in.</source>
        <translation>Переключиться, переименовать, добавить, взять запись с собой или внести другую.</translation>
    </message>
    <message>
        <source>A fact falls due when your chance of recalling it drops to this.</source>
        <translation>Факт пора повторить, когда вероятность вспомнить его падает до этого значения.</translation>
    </message>
    <message>
        <source>Whatever else is due waits for another day.</source>
        <translation>Остальное, что пора повторить, подождёт другого дня.</translation>
    </message>
    <message>
        <source>How many questions you want to answer a day. Home counts them.</source>
        <translation>Сколько вопросов вы хотите отвечать в день. Счёт ведётся на главной странице.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Reduced: nothing fades, and no page opens by itself.</source>
        <translation>Меньше: без плавных переходов, страницы сами не открываются.</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>A hidden clock comes back once when 5 min are left.</source>
        <translation>Скрытые часы появляются один раз, когда остаётся 5 мин.</translation>
    </message>
    <message>
        <source>Timed quiz</source>
        <translation>Тест на время</translation>
    </message>
    <message>
        <source>Verified copies of your answers, made automatically or whenever you like.</source>
        <translation>Проверенные копии ваших ответов: сами собой или когда захотите.</translation>
    </message>
    <message>
        <source>Stays on this computer. It stands at the foot of the side bar.</source>
        <translation>Остаётся на этом компьютере. Стоит внизу боковой панели.</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Учащиеся</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Facts not asked yet are spread over the days before it.</source>
        <translation>Ещё не спрошенные факты распределяются по дням до него.</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Экзамен</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Повторение</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Put them back</source>
        <translation>Вернуть прежние</translation>
    </message>
    <message>
        <source>All settings are back to their defaults.</source>
        <translation>Все настройки снова стандартные.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
</context>
<context>
    <name>SetupFoot</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>The clock starts when you press Start.</source>
        <translation>Отсчёт начнётся, когда вы нажмёте «Начать».</translation>
    </message>
    <message>
        <source>Nothing is timed.</source>
        <translation>Время не ограничено.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n of these facts have a question.</source>
        <translation>
            <numerusform>Вопрос есть только к %n из этих фактов.</numerusform>
            <numerusform>Вопросы есть только к %n из этих фактов.</numerusform>
            <numerusform>Вопросы есть только к %n из этих фактов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n of {0} fit in one timed quiz: others would give an answer away.</source>
        <translation>
            <numerusform>В один тест на время подходит только %n из {0}: остальные подсказали бы ответ.</numerusform>
            <numerusform>В один тест на время подходят только %n из {0}: остальные подсказали бы ответ.</numerusform>
            <numerusform>В один тест на время подходят только %n из {0}: остальные подсказали бы ответ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice asks them all.</source>
        <translation>Тренировка спросит их все.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n fit this choice. All %n will be asked.</source>
        <translation>
            <numerusform>Подходит только %n. Будет задан %n.</numerusform>
            <numerusform>Подходят только %n. Будут заданы все %n.</numerusform>
            <numerusform>Подходят только %n. Будут заданы все %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>No question fits this choice. Choose more topics.</source>
        <translation>Ни один вопрос не подходит. Выберите больше тем.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n of the {0} that fit are asked: others repeat a fact or give an answer away.</source>
        <translation>
            <numerusform>Будет задан только %n из {0} подходящих: остальные повторяют факт или подсказывают ответ.</numerusform>
            <numerusform>Будут заданы только %n из {0} подходящих: остальные повторяют факт или подсказывают ответ.</numerusform>
            <numerusform>Будут заданы только %n из {0} подходящих: остальные повторяют факт или подсказывают ответ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Timed or practice</source>
        <translation>На время или тренировка</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Timed quiz</source>
        <translation>Тест на время</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Перед началом</translation>
    </message>
</context>
<context>
    <name>SetupSection</name>
    <message>
        <source>Save this choice under a name?</source>
        <translation>Сохранить этот выбор под названием?</translation>
    </message>
    <message>
        <source>It then stands beside the others above the choices, for you alone.</source>
        <translation>Он появится рядом с другими над настройками, только для вас.</translation>
    </message>
    <message>
        <source>Name of the choice</source>
        <translation>Название набора</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Remove the choice “{0}”?</source>
        <translation>Удалить набор «{0}»?</translation>
    </message>
    <message>
        <source>What is chosen on this page stays as it is. Quizzes that were taken with it stay too.</source>
        <translation>Выбранное на этой странице останется. Пройденные с ним тесты тоже останутся.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>current</source>
        <translation>вы здесь</translation>
    </message>
</context>
<context>
    <name>SittingPage</name>
    <message>
        <source>Quiz</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Clock hidden</source>
        <translation>Часы скрыты</translation>
    </message>
    <message>
        <source>Clock shown</source>
        <translation>Часы показаны</translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Частично верно</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Не решено</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Ran out of time</source>
        <translation>Не хватило времени</translation>
    </message>
    <message>
        <source>Partly right, 1 point</source>
        <translation>Частично верно, 1 балл</translation>
    </message>
    <message>
        <source>Partly right, {0} points</source>
        <translation>Частично верно, баллов: {0}</translation>
    </message>
</context>
<context>
    <name>StakesTable</name>
    <message>
        <source>Any answer</source>
        <translation>Любой ответ</translation>
    </message>
    <message>
        <source>One of 4</source>
        <translation>Один из 4</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Верно или нет</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>Другие виды</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Наугад</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Скорее уверенно</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Уверенно</translation>
    </message>
    <message>
        <source>If right</source>
        <translation>Если верно</translation>
    </message>
    <message>
        <source>If wrong</source>
        <translation>Если неверно</translation>
    </message>
    <message>
        <source>{0}: {1} if it is right, {2} if it is wrong.</source>
        <translation>{0}: {1}, если верно, {2}, если неверно.</translation>
    </message>
</context>
<context>
    <name>StartRow</name>
    <message>
        <source>Start from</source>
        <translation>Начать с</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Удалить (Del)</translation>
    </message>
    <message>
        <source>Save this choice …</source>
        <translation>Сохранить этот выбор…</translation>
    </message>
    <message>
        <source>Remove this choice …</source>
        <translation>Удалить этот набор…</translation>
    </message>
    <message>
        <source>Twelve choices are saved. Choose one that you no longer need, and remove it.</source>
        <translation>Сохранено двенадцать наборов. Выберите тот, который больше не нужен, и удалите его.</translation>
    </message>
    <message>
        <source>Like the last one</source>
        <translation>Как в прошлый раз</translation>
    </message>
    <message>
        <source>Quick 5</source>
        <translation>Быстрые 5</translation>
    </message>
    <message>
        <source>Exam 30</source>
        <translation>Экзамен 30</translation>
    </message>
</context>
<context>
    <name>StrikeButton</name>
    <message>
        <source>Take back {0}</source>
        <translation>Вернуть {0}</translation>
    </message>
    <message>
        <source>Strike out {0}</source>
        <translation>Вычеркнуть {0}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Вычеркнуть</translation>
    </message>
</context>
<context>
    <name>StrikeNote</name>
    <message>
        <source>Got it</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>You struck out {0}.</source>
        <translation>Вы вычеркнули: {0}.</translation>
    </message>
    <message>
        <source>Only you see this, and it changes no points.</source>
        <translation>Это видно только вам и не меняет баллов.</translation>
    </message>
    <message>
        <source>Press X on an option, or the button beside it.</source>
        <translation>Нажмите X на варианте или кнопку рядом с ним.</translation>
    </message>
</context>
<context>
    <name>StudyFilter</name>
    <message>
        <source>Search the facts</source>
        <translation>Поиск по фактам</translation>
    </message>
    <message>
        <source>Order of the facts</source>
        <translation>Порядок фактов</translation>
    </message>
    <message>
        <source>Facts shown</source>
        <translation>Какие факты показаны</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>По темам</translation>
    </message>
    <message>
        <source>By paragraph</source>
        <translation>По абзацам</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Известно</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Все темы</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Пакет</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Facts restated from {0}.</source>
        <translation>Факты пересказаны по источнику: {0}.</translation>
    </message>
    <message>
        <source>{0} of {1} facts are known: you were right when they were last asked.</source>
        <translation>Известно фактов: {0} из {1}. В последний раз на них отвечено верно.</translation>
    </message>
    <message>
        <source>Remove your copy</source>
        <translation>Убрать вашу копию</translation>
    </message>
    <message>
        <source>Attach your copy …</source>
        <translation>Приложить свою копию…</translation>
    </message>
    <message>
        <source>In your copy</source>
        <translation>В вашей копии</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>В тексте</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <comment>a topic or a paragraph, and its pack</comment>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>No fact here was missed when it was last asked.</source>
        <translation>Среди этих фактов нет таких, на которых вы ошиблись в последний раз.</translation>
    </message>
    <message>
        <source>Every fact here was asked already.</source>
        <translation>Обо всех этих фактах вас уже спрашивали.</translation>
    </message>
    <message>
        <source>No fact here is known yet.</source>
        <translation>Среди этих фактов пока нет известных.</translation>
    </message>
    <message numerus="yes">
        <source>No fact of this topic has all of these words. %n fact(s) of other topics have.</source>
        <translation>
            <numerusform>В этой теме ни в одном факте нет всех этих слов. В других темах такой %n.</numerusform>
            <numerusform>В этой теме ни в одном факте нет всех этих слов. В других темах таких %n.</numerusform>
            <numerusform>В этой теме ни в одном факте нет всех этих слов. В других темах таких %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of these facts has all of these words. %n other fact(s) have.</source>
        <translation>
            <numerusform>Ни в одном из этих фактов нет всех этих слов. Они есть в %n другом факте.</numerusform>
            <numerusform>Ни в одном из этих фактов нет всех этих слов. Они есть в %n других фактах.</numerusform>
            <numerusform>Ни в одном из этих фактов нет всех этих слов. Они есть в %n других фактах.</numerusform>
        </translation>
    </message>
    <message>
        <source>No fact has all of these words. Fewer or shorter words find more.</source>
        <translation>Ни в одном факте нет всех этих слов. Меньше слов или слова короче найдут больше.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n факт</numerusform>
            <numerusform>%n факта</numerusform>
            <numerusform>%n фактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>{0} of {1} known</source>
        <translation>известно {0} из {1}</translation>
    </message>
    <message>
        <source>Practise these {0}</source>
        <translation>Тренировать: {0}</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>The colours of the window could not be read. Your answers are not touched. Installing SCO Quiz again brings the colours back.</source>
        <translation>Не удалось прочитать цвета окна. Ваши ответы не затронуты. Повторная установка SCO Quiz вернёт цвета.</translation>
    </message>
</context>
<context>
    <name>Tidying</name>
    <message numerus="yes">
        <source>it was removed %n day(s) ago or earlier.</source>
        <translation>
            <numerusform>он убран %n день назад или раньше.</numerusform>
            <numerusform>он убран %n дня назад или раньше.</numerusform>
            <numerusform>он убран %n дней назад или раньше.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files of “{0}” are deleted: {1} Your answers are kept.</source>
        <translation>Файлы набора «{0}» удалены: {1} Ваши ответы сохранены.</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Today: {0} answered</source>
        <translation>Сегодня: отвечено {0}</translation>
    </message>
    <message>
        <source>Today: {0} of {1} answered</source>
        <translation>Сегодня: отвечено {0} из {1}</translation>
    </message>
    <message>
        <source>Questions answered on each day of this week.</source>
        <translation>Вопросы, на которые вы ответили в каждый день этой недели.</translation>
    </message>
    <message>
        <source>Set a daily aim</source>
        <translation>Задать цель на день</translation>
    </message>
    <message>
        <source>Change the aim or switch it off</source>
        <translation>Изменить или выключить цель</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Clock hidden</source>
        <translation>Часы скрыты</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Show the clock</source>
        <translation>Показать часы</translation>
    </message>
    <message>
        <source>Hide the clock</source>
        <translation>Скрыть часы</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>TopicBar</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>слишком мало ответов</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message>
        <source>Practise weakest</source>
        <translation>Тренировать слабые</translation>
    </message>
    <message>
        <source>The thin line shows how sure each figure is.</source>
        <translation>Тонкая линия показывает, насколько надёжно каждое число.</translation>
    </message>
    <message>
        <source>Dots for each topic appear here after your first quiz.</source>
        <translation>После первого теста здесь появятся точки по каждой теме.</translation>
    </message>
    <message>
        <source>Topics, weakest first</source>
        <translation>Темы, сначала самые слабые</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message numerus="yes">
        <source>All %n topic(s)</source>
        <translation>
            <numerusform>%n тема</numerusform>
            <numerusform>Все %n темы</numerusform>
            <numerusform>Все %n тем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>too few</source>
        <translation>мало</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}: {1}, {2}</translation>
    </message>
    <message>
        <source>likely between {0} and {1}</source>
        <translation>вероятно, от {0} до {1}</translation>
    </message>
    <message>
        <source>mark, {0}</source>
        <translation>проходной, {0}</translation>
    </message>
</context>
<context>
    <name>TriedQuestion</name>
    <message>
        <source>Try one question</source>
        <translation>Попробуйте один вопрос</translation>
    </message>
    <message>
        <source>Nothing is counted.</source>
        <translation>Ничего не засчитывается.</translation>
    </message>
    <message>
        <source>You want to remember a page for a week. What helps most after reading it?</source>
        <translation>Вы хотите помнить страницу неделю. Что лучше всего сделать после чтения?</translation>
    </message>
    <message>
        <source>Reading it a third time</source>
        <translation>Прочитать её в третий раз</translation>
    </message>
    <message>
        <source>It feels easier each time, and little more of it stays.</source>
        <translation>С каждым разом кажется легче, а в памяти остаётся немногим больше.</translation>
    </message>
    <message>
        <source>Saying it from memory</source>
        <translation>Пересказать её по памяти</translation>
    </message>
    <message>
        <source>Calling a thing to mind is what makes it last.</source>
        <translation>Прочно запоминается то, что вспоминаешь сам.</translation>
    </message>
    <message>
        <source>Marking its best sentences</source>
        <translation>Выделить лучшие предложения</translation>
    </message>
    <message>
        <source>It shows what matters, and does not make it last.</source>
        <translation>Видно, что важно, но от этого не запоминается.</translation>
    </message>
</context>
<context>
    <name>UnreadPage</name>
    <message>
        <source>This file is not a pack that can be read</source>
        <translation>Этот файл — не пакет, который можно прочитать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Please ask whoever gave you the file for a new copy.</source>
        <translation>Попросите у того, кто дал вам файл, новую копию.</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>Changes shown</source>
        <translation>Показанные изменения</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>What is asked is the same.</source>
        <translation>Спрашивается то же самое.</translation>
    </message>
    <message>
        <source>Update “{0}” to version {1}?</source>
        <translation>Обновить «{0}» до версии {1}?</translation>
    </message>
    <message>
        <source>“{0}”: this is older than what you have</source>
        <translation>«{0}»: это старше того, что у вас есть</translation>
    </message>
    <message>
        <source>“{0}”: the same version with other content</source>
        <translation>«{0}»: та же версия с другим содержанием</translation>
    </message>
    <message>
        <source>You have version {0}.</source>
        <translation>У вас версия {0}.</translation>
    </message>
    <message>
        <source>You had version {0} and removed it; the update puts it back.</source>
        <translation>У вас была версия {0}, вы её убрали; обновление её вернёт.</translation>
    </message>
    <message>
        <source>The file holds version {0}.</source>
        <translation>В файле версия {0}.</translation>
    </message>
    <message>
        <source>Everything you have answered is kept, whatever changes here.</source>
        <translation>Все ваши ответы сохраняются, что бы здесь ни изменилось.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have a fault and stay out of timed quizzes.</source>
        <translation>
            <numerusform>%n вопрос с ошибкой, в тестах на время его нет.</numerusform>
            <numerusform>%n вопроса с ошибкой, в тестах на время их нет.</numerusform>
            <numerusform>%n вопросов с ошибкой, в тестах на время их нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of version {0} is kept for 30 days.</source>
        <translation>Копия версии {0} хранится 30 дней.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить оба</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить мой</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять из файла</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Убрано</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Not saved yet: trying again</source>
        <translation>Ещё не сохранено, новая попытка</translation>
    </message>
    <message>
        <source>Time is up. You may go on; what you change from here on is counted beside the score.</source>
        <translation>Время вышло. Можно продолжать; изменения после этого считаются отдельно.</translation>
    </message>
    <message>
        <source>The time for this question is over.</source>
        <translation>Время на этот вопрос вышло.</translation>
    </message>
    <message>
        <source>Back to question {0}</source>
        <translation>К вопросу {0}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>{0} left for this question</source>
        <translation>На этот вопрос осталось {0}</translation>
    </message>
    <message>
        <source>This quiz was deleted</source>
        <translation>Этот тест удалён</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>Вопрос {0} из {1}</translation>
    </message>
</context>
<context>
    <name>WeekMarks</name>
    <message>
        <source>{0}: {1}</source>
        <comment>a day and a number</comment>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>WindowSection</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Отменять нечего</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{0}%</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} с</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} мин</translation>
    </message>
    <message>
        <source>{0} {1} s</source>
        <translation>{0} {1} с</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} ч {1} мин</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date, in the signs of QLocale</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Match each with one from its list</source>
        <translation>Сопоставьте каждому одно из его списка</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>a day and a time</comment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a date, in the signs of QLocale</comment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>в понедельник</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation>во вторник</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation>в среду</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation>в четверг</translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation>в пятницу</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>в субботу</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>в воскресенье</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, in the signs of QLocale</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>No time limit</source>
        <translation>Без ограничения времени</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Время вышло</translation>
    </message>
    <message>
        <source>{0} over</source>
        <translation>Сверх времени: {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>Осталось {0}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Paused, {0} min left</source>
        <translation>Пауза, осталось {0} мин</translation>
    </message>
    <message>
        <source>Paused, {0} left</source>
        <translation>Пауза, осталось {0}</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>Осталось {0} мин</translation>
    </message>
    <message>
        <source>Timed quiz</source>
        <translation>Тест на время</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Один ответ</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Несколько ответов</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Верно или нет</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>По порядку</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Пары</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Several answers: choose {0}</source>
        <translation>Несколько ответов: выберите {0}</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Введите число</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>Введите ответ</translation>
    </message>
    <message>
        <source>{0} answered</source>
        <translation>с ответом: {0}</translation>
    </message>
    <message>
        <source>{0} incomplete</source>
        <translation>неполных: {0}</translation>
    </message>
    <message>
        <source>{0} “I don’t know”</source>
        <translation>«не знаю»: {0}</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>наугад</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>скорее уверенно</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>уверенно</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указана</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Частично верно</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Не решено</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Ran out of time</source>
        <translation>Не хватило времени</translation>
    </message>
    <message>
        <source>{0}, and you were guessing</source>
        <translation>{0}, ответ наугад</translation>
    </message>
    <message>
        <source>{0}, and you were fairly sure</source>
        <translation>{0}, ответ скорее уверенный</translation>
    </message>
    <message>
        <source>{0}, and you were certain</source>
        <translation>{0}, ответ уверенный</translation>
    </message>
    <message>
        <source>You said that you did not know</source>
        <translation>Вы ответили «Не знаю»</translation>
    </message>
    <message>
        <source>Not marked: “{0}” can be read in two ways</source>
        <translation>Не оценено: «{0}» можно прочитать двояко</translation>
    </message>
    <message>
        <source>You gave no answer</source>
        <translation>Вы не дали ответа</translation>
    </message>
    <message>
        <source>Time ran out before this question</source>
        <translation>До этого вопроса не хватило времени</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>the date line</source>
        <translation>строка с датой</translation>
    </message>
    <message>
        <source>the photo caption</source>
        <translation>подпись к снимку</translation>
    </message>
    <message>
        <source>paragraph {0}</source>
        <translation>абзац {0}</translation>
    </message>
    <message>
        <source>{0} of {1} chosen.</source>
        <translation>Выбрано {0} из {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} matched.</source>
        <translation>Подобрано {0} из {1}.</translation>
    </message>
    <message>
        <source>“{0}” can be read in two ways.</source>
        <translation>«{0}» можно прочитать двояко.</translation>
    </message>
    <message>
        <source>“{0}” is not read as a number.</source>
        <translation>«{0}» не читается как число.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>Your “I don’t know” is kept.</source>
        <translation>Ваше «Не знаю» сохранено.</translation>
    </message>
    <message>
        <source>You gave no answer.</source>
        <translation>Вы не ответили.</translation>
    </message>
    <message>
        <source>Your answer “{0}” is kept.</source>
        <translation>Ваш ответ «{0}» сохранён.</translation>
    </message>
    <message>
        <source>Your answer {0} is kept.</source>
        <translation>Ваш ответ {0} сохранён.</translation>
    </message>
    <message>
        <source>Your answer is kept as it stands.</source>
        <translation>Ваш ответ сохранён таким, какой есть.</translation>
    </message>
    <message>
        <source>Paused at {0} for {1}.</source>
        <translation>Пауза в {0}, длилась {1}.</translation>
    </message>
    <message>
        <source>The program was closed at {0} for {1}.</source>
        <translation>Программа закрыта в {0} на {1}.</translation>
    </message>
    <message>
        <source>The computer slept from {0} for {1}.</source>
        <translation>Компьютер спал с {0}, длилось это {1}.</translation>
    </message>
    <message>
        <source>At {0} the computer’s clock was moved by {1}. The quiz did not follow it.</source>
        <translation>В {0} часы компьютера передвинуты на {1}. Тест за ними не последовал.</translation>
    </message>
    <message>
        <source>From {0} the time is uncertain: the computer was restarted and its clock moved by {1}.</source>
        <translation>С {0} время неточно: компьютер перезапущен, а его часы передвинуты на {1}.</translation>
    </message>
    <message>
        <source>It counted as time used.</source>
        <translation>Это засчитано как использованное время.</translation>
    </message>
    <message>
        <source>It did not count against you.</source>
        <translation>Это не засчитано.</translation>
    </message>
    <message>
        <source>⅓ point</source>
        <translation>⅓ балла</translation>
    </message>
    <message>
        <source>⅔ point</source>
        <translation>⅔ балла</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 балл</translation>
    </message>
    <message>
        <source>{0} off</source>
        <comment>points taken off</comment>
        <translation>−{0}</translation>
    </message>
    <message>
        <source>Not said yet, so it counts as a guess: {0} if it is right, nothing off if not.</source>
        <translation>Пока не указано, значит наугад: {0}, если верно, и ничего не отнимается, если неверно.</translation>
    </message>
    <message>
        <source>Guessing: {0} if it is right, nothing off if it is wrong.</source>
        <translation>Наугад: {0}, если верно, и ничего не отнимается, если неверно.</translation>
    </message>
    <message>
        <source>Fairly sure: {0} if it is right, {1} if it is wrong.</source>
        <translation>Скорее уверенно: {0}, если верно, {1}, если неверно.</translation>
    </message>
    <message>
        <source>Certain: {0} if it is right, {1} if it is wrong.</source>
        <translation>Уверенно: {0}, если верно, {1}, если неверно.</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <comment>two sentences</comment>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}.</source>
        <comment>a sentence</comment>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} и {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Capitals, accents and small words do not matter. A slip in a word of six letters or more is forgiven.</source>
        <translation>Прописные буквы, диакритика и служебные слова не важны. Опечатка в слове из шести и более букв прощается.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Which number do you mean?</source>
        <translation>Это можно прочитать двояко. Какое число вы имеете в виду?</translation>
    </message>
    <message>
        <source>Read as the number {0}.</source>
        <translation>Прочитано как число {0}.</translation>
    </message>
    <message>
        <source>This is not read as a number yet.</source>
        <translation>Это пока не читается как число.</translation>
    </message>
    <message>
        <source>Digits or English words are accepted, with or without “billion” and the like.</source>
        <translation>Подходят цифры или английские слова, с «billion» и подобными словами или без них.</translation>
    </message>
    <message>
        <source>Digits or English words are accepted, with or without the unit.</source>
        <translation>Подходят цифры или английские слова, с единицей измерения или без неё.</translation>
    </message>
    <message>
        <source>Digits or English words are accepted.</source>
        <translation>Подходят цифры или английские слова.</translation>
    </message>
    <message>
        <source>{0}, a whole number</source>
        <translation>{0}, целое число</translation>
    </message>
    <message>
        <source>{0}, with decimals</source>
        <translation>{0}, дробное число</translation>
    </message>
    <message>
        <source>Taken as “{0}”.</source>
        <translation>Засчитано как «{0}».</translation>
    </message>
    <message>
        <source>This could be read as two numbers, so it was not marked.</source>
        <translation>Это можно было прочитать как два числа, поэтому ответ не оценён.</translation>
    </message>
    <message>
        <source>Right answer: {0}.</source>
        <translation>Верный ответ: {0}.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <comment>what a control does, and its key</comment>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Key: {0}</source>
        <translation>Клавиша: {0}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <comment>a page, and what is told of it</comment>
        <translation>{0}. {1}</translation>
    </message>
</context>
<context>
    <name>_CopyCard</name>
    <message>
        <source>Where it says so: {0}</source>
        <translation>Где это сказано: {0}</translation>
    </message>
    <message>
        <source>From {0}. The underlined words say it.</source>
        <translation>Источник: {0}. Это сказано в подчёркнутых словах.</translation>
    </message>
    <message>
        <source>From your copy. The underlined words say it.</source>
        <translation>Из вашей копии. Это сказано в подчёркнутых словах.</translation>
    </message>
    <message>
        <source>Your copy says this differently or not at all. Timed quizzes leave its questions out.</source>
        <translation>В вашей копии об этом сказано иначе или не сказано вовсе. В тестах на время этих вопросов не будет.</translation>
    </message>
    <message>
        <source>Restated from {0}. With your copy of the article, its own words stand here.</source>
        <translation>Пересказано по источнику: {0}. Если приложить вашу копию статьи, здесь будут её слова.</translation>
    </message>
    <message>
        <source>Remove your copy</source>
        <translation>Убрать вашу копию</translation>
    </message>
    <message>
        <source>Attach your copy …</source>
        <translation>Приложить свою копию…</translation>
    </message>
</context>
<context>
    <name>_Detail</name>
    <message>
        <source>Chosen</source>
        <translation>Выбрано</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Раз</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>Что выбирали</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n learner(s)</source>
        <translation>
            <numerusform>от %n учащегося</numerusform>
            <numerusform>от %n учащихся</numerusform>
            <numerusform>от %n учащихся</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}. Facility {2}, discrimination {3}.</source>
        <translation>{0} {1}. Лёгкость {2}, различение {3}.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>said to be right</source>
        <translation>назван верным</translation>
    </message>
</context>
<context>
    <name>_Fingerprint</name>
    <message>
        <source>Fingerprint, to compare by phone or mail</source>
        <translation>Отпечаток, чтобы сверить по телефону или почте</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Копировать отпечаток</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>_RemovedRow</name>
    <message>
        <source>Put it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Can be put back until {0}.</source>
        <translation>Можно вернуть до {0}.</translation>
    </message>
    <message>
        <source>Put it back: {0}</source>
        <translation>Вернуть: {0}</translation>
    </message>
</context>
</TS>
