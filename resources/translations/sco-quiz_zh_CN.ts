<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The record of a quiz has a gap after entry {entry}. Its earlier entries are kept.</source>
        <translation>一次测验的记录在第 {entry} 条之后有缺口。之前的记录都保留着。</translation>
    </message>
    <message>
        <source>The record of a quiz names question {question}, which it does not have.</source>
        <translation>一次测验的记录提到了第 {question} 题，但测验中没有这道题。</translation>
    </message>
    <message>
        <source>The record of a quiz holds an impossible answer to question {question}.</source>
        <translation>一次测验的记录中，第 {question} 题的答案不可能成立。</translation>
    </message>
    <message>
        <source>The questions of {title} are not about an article, so that there is no copy to attach. Nothing was changed.</source>
        <translation>{title} 的题目并非出自某篇文章，因此没有可附上的副本。什么都没有改变。</translation>
    </message>
    <message>
        <source>{title} comes with its text, so no copy of it is needed. Nothing was changed.</source>
        <translation>《{title}》自带文本，不需要副本。未作任何改动。</translation>
    </message>
    <message>
        <source>{file} is not a copy of the article: none of its paragraphs is one of {article}. Nothing was changed.</source>
        <translation>{file} 不是这篇文章的副本：其中没有一段出自 {article}。未作任何改动。</translation>
    </message>
    <message>
        <source>There are no questions in the store. Your answers are kept; install SCO Quiz again.</source>
        <translation>存储中没有题目。你的答案都保留着；请重新安装 SCO Quiz。</translation>
    </message>
    <message>
        <source>The questions of this pack are no longer in the library. Your answers are kept; put the pack back, or choose another one.</source>
        <translation>题库中已没有这个题目包的题目。你的答案都已保留；请恢复这个题目包，或选择另一个。</translation>
    </message>
    <message>
        <source>No question fits this choice. Nothing was started; choose more topics and try again.</source>
        <translation>没有符合这个选择的题目。测验没有开始；请选择更多主题后重试。</translation>
    </message>
    <message>
        <source>Your last answers are not saved yet. They are kept in this window and tried again.</source>
        <translation>最后的答案尚未保存。它们保留在这个窗口中，程序会再次尝试。</translation>
    </message>
    <message>
        <source>This quiz was continued in another window. What was stored there is kept. Please close this window and open the quiz again to go on.</source>
        <translation>这次测验已在另一个窗口中继续，那里保存的内容都保留着。请关闭这个窗口，重新打开测验再继续。</translation>
    </message>
    <message>
        <source>The file with your answers has lost count of its changes: it is damaged. Nothing was changed in it by this step. Please close SCO Quiz and start it again, which counts anew; `sco-quiz doctor` says more.</source>
        <translation>存有答案的文件丢失了更改计数：文件已损坏。这一步没有更改其中任何内容。请关闭 SCO Quiz 再重新启动，届时会重新计数；`sco-quiz doctor` 会说明更多。</translation>
    </message>
    <message>
        <source>This is not a file of SCO Quiz. It was left as it is. Please choose another.</source>
        <translation>这不是 SCO Quiz 的文件，没有改动它。请选择另一个。</translation>
    </message>
    <message>
        <source>This is an empty file of SCO Quiz. It was left as it is. Please choose another.</source>
        <translation>这是 SCO Quiz 的空文件，没有改动它。请选择另一个。</translation>
    </message>
    <message>
        <source>A stored {record} cannot be read ({detail}): the file with your answers is damaged. Nothing was changed in it. `sco-quiz doctor` says more.</source>
        <translation>无法读取存储的 {record}（{detail}）：保存答案的文件已损坏。文件未作任何改动。`sco-quiz doctor` 会说明更多。</translation>
    </message>
    <message>
        <source>{file} lies where SCO Quiz keeps answers itself. Nothing was exported, and nothing was changed. Please choose another name or another folder.</source>
        <translation>{file} 是 SCO Quiz 自己保存答案的地方。没有导出，也未作任何改动。请换一个名称或另一个文件夹。</translation>
    </message>
    <message>
        <source>{file} holds the record of a learner, and nothing but a newer record of the same learner takes its place. Nothing was exported, and nothing was changed. Please choose another name.</source>
        <translation>{file} 里是一位学习者的记录，只有同一位学习者的新记录才会取代它。没有导出，也未作任何改动。请换一个名称。</translation>
    </message>
    <message>
        <source>{file} is not the record that was just exported any more. The learner was not deleted. Please export the record to another place and try again.</source>
        <translation>{file} 已不是刚才导出的记录。没有删除这位学习者。请把记录导出到别的位置后再试。</translation>
    </message>
    <message>
        <source>This learner goes on in another window at this moment. The learner was not deleted, and {file} holds the record up to now. Please close the other window and try again.</source>
        <translation>这位学习者此刻正在另一个窗口中继续学习。没有删除这位学习者，{file} 中是到目前为止的记录。请关闭另一个窗口后再试。</translation>
    </message>
    <message>
        <source>This learner is not here any more: another window has deleted the learner. What was saved before is in the record that was exported then. Please choose another learner.</source>
        <translation>这位学习者已不在这里：另一个窗口删除了这位学习者。之前保存的内容都在当时导出的记录中。请选择另一位学习者。</translation>
    </message>
    <message>
        <source>This quiz is not here any more: another window has deleted its learner. What was saved before is in the record that was exported then, and nothing can be added. Please leave the quiz or close this window.</source>
        <translation>这次测验已不在这里：另一个窗口删除了它的学习者。之前保存的内容都在当时导出的记录中，无法再添加。请离开这次测验，或关闭这个窗口。</translation>
    </message>
    <message>
        <source>the learner whose attempt it is is missing</source>
        <translation>这次测验所属的学习者不存在</translation>
    </message>
    <message>
        <source>Some answers of a quiz are missing: the file with your answers is damaged.</source>
        <translation>一次测验缺少一些答案：保存答案的文件已损坏。</translation>
    </message>
    <message>
        <source>{file} belongs to a question pack or to the program itself. Nothing was exported, and nothing was changed. Please choose another place.</source>
        <translation>{file} 属于一个题目包或程序本身。没有导出，也未作任何改动。请换一个位置。</translation>
    </message>
    <message>
        <source>{file} is too large to be a learner&apos;s record. Nothing was changed. Please choose another file.</source>
        <translation>{file} 太大，不可能是学习者的记录。未作任何改动。请选择另一个文件。</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Nothing was changed. Please check that the file is there and that you may read it.</source>
        <translation>无法读取 {file}（{reason}）。未作任何改动。请检查文件是否存在、你是否有权读取。</translation>
    </message>
    <message>
        <source>The record of this learner cannot be exported whole ({detail}): the file with your answers is damaged. Nothing was changed in it, and {file} was not written. `sco-quiz doctor` says more.</source>
        <translation>这位学习者的记录无法完整导出（{detail}）：保存答案的文件已损坏。文件未作任何改动，也没有写入 {file}。`sco-quiz doctor` 会说明更多。</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Nothing was exported, and nothing was changed. Please choose another place.</source>
        <translation>无法写入 {file}（{reason}）。没有导出，也未作任何改动。请换一个位置。</translation>
    </message>
    <message>
        <source>{file} holds a quiz that belongs to another learner here. Nothing was changed. Please choose a file that was exported for this learner.</source>
        <translation>{file} 中有一次测验属于这里的另一位学习者。未作任何改动。请选择为这位学习者导出的文件。</translation>
    </message>
    <message>
        <source>{file} is not a learner&apos;s record exported from SCO Quiz. Nothing was changed. Please choose a file that was exported on the page Learners.</source>
        <translation>{file} 不是从 SCO Quiz 导出的学习者记录。未作任何改动。请选择在“学习者”页面导出的文件。</translation>
    </message>
    <message>
        <source>{file} is damaged or not complete ({detail}). Nothing was changed. Please export the record once more and choose the new file.</source>
        <translation>{file} 已损坏或不完整（{detail}）。未作任何改动。请重新导出记录，再选择新文件。</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of SCO Quiz. Nothing was changed. Please install the newest version here and try again.</source>
        <translation>{file} 由更新版本的 SCO Quiz 创建。未作任何改动。请在这里安装最新版本后重试。</translation>
    </message>
    <message>
        <source>{path} is a database, but not one of SCO Quiz. It was left as it is. Please move it elsewhere, or start SCO Quiz with --data-dir and another folder.</source>
        <translation>{path} 是数据库，但不属于 SCO Quiz，没有改动它。请把它移到别处，或用 --data-dir 和另一个文件夹启动 SCO Quiz。</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of SCO Quiz. It was left as it is. Please install the newest version to go on with it.</source>
        <translation>{path} 由更新版本的 SCO Quiz 创建，没有改动它。请安装最新版本后继续使用。</translation>
    </message>
    <message>
        <source>Another program has changed {path} to its own use. Everything saved before is kept. Please close that program.</source>
        <translation>另一个程序把 {path} 改作了自己的用途。之前保存的内容都在。请关闭那个程序。</translation>
    </message>
    <message>
        <source>The file with your answers, {path}, is gone, but copies of it are there. Nothing was changed. Please put it back, or one of the copies.</source>
        <translation>保存答案的文件 {path} 不见了，但还有它的备份。未作任何改动。请把它放回原处，或放回一个备份。</translation>
    </message>
    <message>
        <source>{path} has a second name somewhere (a hard link), which can cost answers after a crash. It was left as it is. Please replace the link by a copy.</source>
        <translation>{path} 在别处还有一个名称（硬链接），崩溃后可能丢失答案。没有改动它。请用副本代替链接。</translation>
    </message>
    <message>
        <source>{journal} lies in the folder but does not belong to the file with your answers there. Nothing was changed. Close other programs that use the file, put back what was beside it, or move it elsewhere, and start again.</source>
        <translation>{journal} 在文件夹中，但不属于那里保存答案的文件。未作任何改动。请关闭使用该文件的其他程序，把原来在旁边的文件放回，或把它移到别处，然后重新启动。</translation>
    </message>
    <message>
        <source>There are no saved quizzes in {folder} yet.</source>
        <translation>{folder} 中还没有保存的测验。</translation>
    </message>
    <message>
        <source>Something else is being done with your answers at this moment. Everything saved before is kept. Please wait until that is done.</source>
        <translation>此刻正在对你的答案进行其他操作。之前保存的内容都在。请等待操作完成。</translation>
    </message>
    <message>
        <source>A question as it was shown is not what was stored: the file with your answers is damaged. Nothing was changed in it. `sco-quiz doctor` says more.</source>
        <translation>显示过的一道题与存储的不一致：保存答案的文件已损坏。文件未作任何改动。`sco-quiz doctor` 会说明更多。</translation>
    </message>
    <message>
        <source>The record of a quiz has a gap: the file with your answers is damaged. Nothing was changed in it. `sco-quiz doctor` says more.</source>
        <translation>一次测验的记录有缺口：保存答案的文件已损坏。文件未作任何改动。`sco-quiz doctor` 会说明更多。</translation>
    </message>
    <message>
        <source>The questions of a quiz are missing: the file with your answers is damaged. Nothing was changed in it. `sco-quiz doctor` says more.</source>
        <translation>一次测验的题目缺失：保存答案的文件已损坏。文件未作任何改动。`sco-quiz doctor` 会说明更多。</translation>
    </message>
    <message>
        <source>What was put together is not whole. Nothing was changed. Please choose another way, and keep the damaged file.</source>
        <translation>拼合的结果不完整。未作任何改动。请选择其他办法，并保留损坏的文件。</translation>
    </message>
    <message>
        <source>There is no sound backup called {backup} any more. Nothing was changed.</source>
        <translation>名为 {backup} 的完好备份已不存在。未作任何改动。</translation>
    </message>
    <message>
        <source>There is a file {file} already. Nothing was changed. Please choose another name.</source>
        <translation>已经有名为 {file} 的文件。未作任何改动。请换一个名称。</translation>
    </message>
    <message>
        <source>There is no sound backup called {backup}. Nothing was changed. `sco-quiz doctor` lists those there are.</source>
        <translation>没有名为 {backup} 的完好备份。未作任何改动。`sco-quiz doctor` 会列出现有的备份。</translation>
    </message>
    <message>
        <source>The backup {backup} holds {fewer} attempts, the present file {more}. Nothing was changed. Please choose another one, or add --force to put it back all the same; the present file is then kept among the backups.</source>
        <translation>备份 {backup} 包含 {fewer} 次测验，现有文件包含 {more} 次。未作任何改动。请选择另一个，或加上 --force 仍然恢复它；现有文件届时保留在备份中。</translation>
    </message>
    <message>
        <source>The backup {backup} was made by a newer version of SCO Quiz. Nothing was changed. Please install the newest version to put it back.</source>
        <translation>备份 {backup} 由更新版本的 SCO Quiz 创建。未作任何改动。请安装最新版本后再恢复它。</translation>
    </message>
    <message>
        <source>The backup {backup} is damaged and was not put back. Nothing was changed. Please choose another one; `sco-quiz doctor` lists them.</source>
        <translation>备份 {backup} 已损坏，没有恢复。未作任何改动。请选择另一个；`sco-quiz doctor` 会列出备份。</translation>
    </message>
    <message>
        <source>The end of a quiz is missing from its record: the file with your answers is damaged.</source>
        <translation>一次测验的记录缺少结尾：保存答案的文件已损坏。</translation>
    </message>
    <message>
        <source>The file with your answers, {store}, is an older copy: on {day} it held {count} quizzes. Nothing was changed. Please start SCO Quiz: it shows what is newer, and brings it back or goes on with this copy.</source>
        <translation>保存答案的文件 {store} 是较旧的副本：{day} 时有 {count} 次测验。未作任何改动。请启动 SCO Quiz：它会显示较新的内容，把它恢复，或继续使用这个副本。</translation>
    </message>
    <message>
        <source>The file with your answers, {path}, is damaged ({detail}). Nothing was changed in it. Please keep a copy of it and put back an earlier copy, or move it elsewhere to start anew.</source>
        <translation>保存答案的文件 {path} 已损坏（{detail}）。文件未作任何改动。请保留一份副本，再恢复较早的备份，或把它移到别处重新开始。</translation>
    </message>
    <message>
        <source>Another program is using the file with your answers, {path}. Everything saved before is kept. Please wait a moment, or close the other program.</source>
        <translation>另一个程序正在使用保存答案的文件 {path}。之前保存的内容都在。请稍等，或关闭那个程序。</translation>
    </message>
    <message>
        <source>The file with your answers was moved, deleted or replaced while it was open: {path}. What was saved before is in the moved file. Please put it back, or close SCO Quiz and start it again.</source>
        <translation>保存答案的文件在打开期间被移动、删除或替换：{path}。之前保存的内容在被移走的文件中。请把它放回原处，或关闭 SCO Quiz 后重新启动。</translation>
    </message>
    <message>
        <source>The file with your answers, {path}, is read-only here ({reason}). Everything saved before is kept. Please allow writing to the file and its folder, or start SCO Quiz with --data-dir and another folder.</source>
        <translation>保存答案的文件 {path} 在这里是只读的（{reason}）。之前保存的内容都在。请允许写入该文件及其文件夹，或用 --data-dir 和另一个文件夹启动 SCO Quiz。</translation>
    </message>
    <message>
        <source>There is no room left to save to {path} ({reason}). Everything saved before is kept. Please free some space on the disk.</source>
        <translation>没有空间保存到 {path}（{reason}）。之前保存的内容都在。请在磁盘上腾出一些空间。</translation>
    </message>
    <message>
        <source>{path} could not be opened, read or written ({reason}). Everything saved before is kept. Please check that the disk or network folder is connected and that you may use it.</source>
        <translation>无法打开、读取或写入 {path}（{reason}）。之前保存的内容都在。请检查磁盘或网络文件夹是否已连接、你是否有权使用。</translation>
    </message>
    <message>
        <source>A text holds half a character, which cannot be stored. Nothing was changed by this step. Please delete the odd character and enter it again.</source>
        <translation>文本中有半个字符，无法存储。这一步未作任何改动。请删除那个异常字符后重新输入。</translation>
    </message>
    <message>
        <source>A stored time is not in UTC ({value}). Nothing was changed.</source>
        <translation>存储的时间不是 UTC（{value}）。未作任何改动。</translation>
    </message>
    <message>
        <source>A stored day cannot be read ({value}). Nothing was changed.</source>
        <translation>无法读取存储的日期（{value}）。未作任何改动。</translation>
    </message>
    <message>
        <source>A stored time cannot be read ({value}). Nothing was changed.</source>
        <translation>无法读取存储的时间（{value}）。未作任何改动。</translation>
    </message>
    <message>
        <source>Another file was put in the place of the one with your answers while it was open: {path}. Everything saved before is kept as the backup {backup}. Please move the other file elsewhere: then yours is put back, with what is not saved yet.</source>
        <translation>保存答案的文件在打开期间被另一个文件取代：{path}。之前保存的内容都保留在备份 {backup} 中。请把那个文件移到别处：你的文件随后会放回，并补上尚未保存的内容。</translation>
    </message>
    <message>
        <source>{file} is larger than an article can be ({most} bytes); nothing was taken in.</source>
        <translation>{file} 比一篇文章可能的大小（{most} 字节）还大；没有导入任何内容。</translation>
    </message>
    <message>
        <source>The copy of the article is not a text; nothing was taken in.</source>
        <translation>文章副本不是文本；没有导入任何内容。</translation>
    </message>
    <message>
        <source>The copy of the article holds no paragraph of text; nothing was taken in.</source>
        <translation>文章副本中没有文字段落；没有导入任何内容。</translation>
    </message>
    <message>
        <source>The copy holds more paragraphs than an article has; nothing was taken in.</source>
        <translation>副本中的段落比一篇文章的还多；没有导入任何内容。</translation>
    </message>
    <message>
        <source>{path} is not a file; nothing was taken in.</source>
        <translation>{path} 不是文件；没有导入任何内容。</translation>
    </message>
    <message>
        <source>The copy of the article in {path} could not be read ({reason}).</source>
        <translation>无法读取 {path} 中的文章副本（{reason}）。</translation>
    </message>
    <message>
        <source>{file} is not a UTF-8 text (byte {byte}); save it as plain text in UTF-8 and try again.</source>
        <translation>{file} 不是 UTF-8 文本（第 {byte} 字节）；请另存为 UTF-8 纯文本后重试。</translation>
    </message>
    <message>
        <source>There is no question pack in {folder}: the folder does not exist.</source>
        <translation>{folder} 中没有题目包：文件夹不存在。</translation>
    </message>
    <message>
        <source>The question pack in {folder} could not be read ({reason}).</source>
        <translation>无法读取 {folder} 中的题目包（{reason}）。</translation>
    </message>
    <message>
        <source>There is no question pack in {folder}: it holds no {file}.</source>
        <translation>{folder} 中没有题目包：其中没有 {file}。</translation>
    </message>
    <message>
        <source>The file with your answers did not keep what was saved to it: it is damaged. Nothing was changed in it by this step. `sco-quiz doctor` says more.</source>
        <translation>保存答案的文件没有留住写入的内容：它已损坏。这一步没有改动其中任何内容。`sco-quiz doctor` 会说明详情。</translation>
    </message>
    <message>
        <source>The file with your answers, {path}, does not take what was to be saved ({reason}). Everything saved before is kept. Please close SCO Quiz and start it again; `sco-quiz doctor` says more.</source>
        <translation>保存答案的文件 {path} 不接受要保存的内容（{reason}）。之前保存的一切都已保留。请关闭 SCO Quiz 再重新启动；`sco-quiz doctor` 会说明详情。</translation>
    </message>
    <message>
        <source>This computer has no memory left for what was to be done with {path}. Everything saved before is kept. Please close other programs and try again.</source>
        <translation>这台电脑的内存不足，无法完成对 {path} 的操作。之前保存的一切都已保留。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>A step with {path} was cut off halfway. Nothing was changed. Please start SCO Quiz: it finishes it.</source>
        <translation>对 {path} 的一个步骤中途被打断。未作任何改动。请启动 SCO Quiz：它会把这一步做完。</translation>
    </message>
    <message>
        <source>{path} is a link that leads to no file. It was left as it is. Please connect the disk that it leads to, or move the link elsewhere.</source>
        <translation>{path} 是一个没有指向任何文件的链接。它保持原样。请连接它所指向的磁盘，或把该链接移到别处。</translation>
    </message>
    <message>
        <source>{path} is not a file ({found}). It was left as it is. Please move it elsewhere, or start SCO Quiz with --data-dir and another folder.</source>
        <translation>{path} 不是文件（{found}）。它保持原样。请把它移到别处，或用 --data-dir 和另一个文件夹启动 SCO Quiz。</translation>
    </message>
    <message>
        <source>The folder for your quizzes, {folder}, does not answer. Nothing was changed. Please check that its disk or network is connected, or start SCO Quiz with --data-dir and another folder.</source>
        <translation>存放测验的文件夹 {folder} 没有响应。未作任何改动。请检查它的磁盘或网络是否已连接，或用 --data-dir 和另一个文件夹启动 SCO Quiz。</translation>
    </message>
    <message>
        <source>The folder for your quizzes, {folder}, cannot be used ({reason}). Nothing was changed. Start SCO Quiz with --data-dir and a folder you can write to.</source>
        <translation>存放测验的文件夹 {folder} 无法使用（{reason}）。未作任何改动。请用 --data-dir 和一个可写入的文件夹启动 SCO Quiz。</translation>
    </message>
    <message>
        <source>The pack in {folder} carries its text. Nothing was recorded: fingerprints follow from {file}.</source>
        <translation>{folder} 中的题目包自带文本。未作任何记录：指纹由 {file} 得出。</translation>
    </message>
    <message>
        <source>{file} leads to the copy of the article itself. Nothing was recorded: replace the link.</source>
        <translation>{file} 指向文章的副本本身。未作任何记录：请替换该链接。</translation>
    </message>
    <message>
        <source>This quiz is not here any more: it was deleted for good. Nothing was changed.</source>
        <translation>这次测验已不在此处：它已被永久删除。未作任何更改。</translation>
    </message>
    <message>
        <source>The name of a choice has 1 to 40 characters. Nothing was saved.</source>
        <translation>选项组合的名称需为 1 至 40 个字符。未保存任何内容。</translation>
    </message>
    <message>
        <source>There is a choice of this name already. Nothing was changed; choose another name.</source>
        <translation>已有同名的选项组合。未作任何更改；请换一个名称。</translation>
    </message>
    <message>
        <source>Twelve choices are saved already. Remove one that you no longer need.</source>
        <translation>已保存十二个选项组合。请移除一个不再需要的。</translation>
    </message>
    <message>
        <source>This choice names too many topics to be saved. Nothing was changed.</source>
        <translation>该组合包含的主题过多，无法保存。未作任何更改。</translation>
    </message>
    <message>
        <source>There is no question pack {pack} among those of the program.</source>
        <translation>程序自带的题库中没有 {pack}。</translation>
    </message>
    <message>
        <source>The pack has no uid, which tells it from every other one. Nothing was written. Please add this line to {file}, and never change it: uid = &quot;{uid}&quot;</source>
        <translation>该题库没有 uid，而 uid 用来将它与其他题库区分开。没有写入任何内容。请把这一行加入 {file}，以后不要更改：uid = &quot;{uid}&quot;</translation>
    </message>
    <message>
        <source>{file} cannot be taken in as a question pack: {reason}. Nothing was changed.</source>
        <translation>{file} 不能作为题库导入：{reason}。没有做任何更改。</translation>
    </message>
    <message>
        <source>The pack needs SCO Quiz {version} or a later one. Nothing was changed.</source>
        <translation>该题库需要 SCO Quiz {version} 或更高版本。没有做任何更改。</translation>
    </message>
    <message>
        <source>This fact is no longer among the questions. Your answers about it are kept.</source>
        <translation>这一事实已不在题库中。你对它的回答仍保留。</translation>
    </message>
    <message>
        <source>There is no pack {pack} among those that were added. Nothing was changed.</source>
        <translation>已添加的题库中没有 {pack}。没有做任何更改。</translation>
    </message>
    <message>
        <source>{title} comes with SCO Quiz. Nothing was changed.</source>
        <translation>{title} 是 SCO Quiz 自带的题库。没有做任何更改。</translation>
    </message>
    <message>
        <source>{title} was removed and can be put back as {pack}. Nothing was changed.</source>
        <translation>{title} 已被移除，可以用 {pack} 恢复。没有做任何更改。</translation>
    </message>
    <message>
        <source>{title} is there already, as {pack} in version {version}. Nothing was changed.</source>
        <translation>{title} 已经存在：{pack}，版本 {version}。没有做任何更改。</translation>
    </message>
    <message>
        <source>Version {version} of {title} uses the name of an earlier fact for another one, so your answers to the two would mix. Nothing was changed. Please tell its author.</source>
        <translation>{title} 的版本 {version} 把先前某个事实的名称用于另一个事实，你对两者的回答会混在一起。没有做任何更改。请告知其作者。</translation>
    </message>
    <message>
        <source>{title} is not in your library, so there is nothing to update. Nothing was changed. Please add it.</source>
        <translation>{title} 不在你的题库中，没有可更新的内容。没有做任何更改。请先添加它。</translation>
    </message>
    <message>
        <source>Version {version} of {title} is older than version {known}, which you have. Nothing was changed. Please say whose is to stay: yours, that of the file, or both.</source>
        <translation>{title} 的版本 {version} 比你已有的版本 {known} 旧。没有做任何更改。请说明保留哪一个：你的、文件中的，还是两者。</translation>
    </message>
    <message>
        <source>You have version {version} of {title} already, with other content. Nothing was changed. Please say whose is to stay: yours, that of the file, or both.</source>
        <translation>你已有 {title} 的版本 {version}，但内容不同。没有做任何更改。请说明保留哪一个：你的、文件中的，还是两者。</translation>
    </message>
    <message>
        <source>Another pack is known as {pack} already. Nothing was changed.</source>
        <translation>已有另一个题库使用 {pack} 这个名称。没有做任何更改。</translation>
    </message>
    <message>
        <source>The files of the pack {pack} are damaged in the store. Your answers are kept. Please add the pack from its file again.</source>
        <translation>存储中题库 {pack} 的文件已损坏。你的答案都保留着。请重新从文件添加该题库。</translation>
    </message>
    <message>
        <source>Version {version} of {title} is not kept any more, or damaged. Nothing was changed.</source>
        <translation>{title} 的版本 {version} 已不再保留，或已损坏。没有做任何更改。</translation>
    </message>
    <message>
        <source>{file} of the pack is written in a way that leaves no room for another uid. Nothing was changed.</source>
        <translation>题库的 {file} 写法特殊，无法写入另一个 uid。没有做任何更改。</translation>
    </message>
    <message>
        <source>You have no answers to the pack {pack}. Nothing was changed and no file was written.</source>
        <translation>你没有题库 {pack} 的答案。没有做任何更改，也没有写入文件。</translation>
    </message>
    <message>
        <source>This learner goes on in another window at this moment. Nothing was forgotten, and {file} holds the record up to now. Please close the other window and try again.</source>
        <translation>该学习者此刻正在另一个窗口中继续。没有删除任何答案，{file} 中保存着到目前为止的记录。请关闭另一个窗口后重试。</translation>
    </message>
    <message>
        <source>This file is too large: up to {most} MB can be read. Nothing was changed. Please paste the part that you want to learn.</source>
        <translation>这个文件太大，最多可读取 {most} MB。未作任何改动。请粘贴您想学习的部分。</translation>
    </message>
    <message>
        <source>This is an old Word document, or one that is protected by a password. Nothing was changed. Please save it as .docx without a password, or paste the text.</source>
        <translation>这是旧版 Word 文档，或受密码保护的文档。未作任何改动。请另存为不带密码的 .docx，或粘贴文字。</translation>
    </message>
    <message>
        <source>This kind of file cannot be read. Nothing was changed. Articles can be text, Markdown, HTML, DOCX, ODT or PDF.</source>
        <translation>无法读取这种文件。未作任何改动。文章可以是纯文本、Markdown、HTML、DOCX、ODT 或 PDF。</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was changed. Please choose another file or paste the text.</source>
        <translation>这个文件是空的。未作任何改动。请选择另一个文件，或粘贴文字。</translation>
    </message>
    <message>
        <source>This file holds no text. Nothing was changed. Please choose another file or paste the text.</source>
        <translation>这个文件里没有文字。未作任何改动。请选择另一个文件，或粘贴文字。</translation>
    </message>
    <message>
        <source>This text is longer than an article: up to {characters} letters and {paragraphs} paragraphs can be read. Nothing was changed. Please paste the part that you want to learn.</source>
        <translation>这段文字比一篇文章长：最多可读取 {characters} 个字符和 {paragraphs} 个段落。未作任何改动。请粘贴您想学习的部分。</translation>
    </message>
    <message>
        <source>This page holds no text. Nothing was changed. Please choose another file or paste the text.</source>
        <translation>这个网页里没有文字。未作任何改动。请选择另一个文件，或粘贴文字。</translation>
    </message>
    <message>
        <source>This page holds no article that could be told from its menus. Nothing was changed. Please paste the text instead.</source>
        <translation>在这个网页里无法把文章与菜单区分开。未作任何改动。请改为粘贴文字。</translation>
    </message>
    <message>
        <source>This file is protected by a password. Nothing was changed. Please save it without one, or paste the text.</source>
        <translation>这个文件受密码保护。未作任何改动。请另存为不带密码的文件，或粘贴文字。</translation>
    </message>
    <message>
        <source>This file would become too large when it is unpacked. Nothing was changed. Please paste the text.</source>
        <translation>这个文件解压后会过大。未作任何改动。请粘贴文字。</translation>
    </message>
    <message>
        <source>This file is damaged, or no whole document. Nothing was changed. Please paste the text.</source>
        <translation>这个文件已损坏，或不是完整的文档。未作任何改动。请粘贴文字。</translation>
    </message>
    <message>
        <source>This PDF has {count} pages, and {most} can be read. Nothing was changed. Please paste the part that you want to learn.</source>
        <translation>这个 PDF 有 {count} 页，最多可读取 {most} 页。未作任何改动。请粘贴您想学习的部分。</translation>
    </message>
    <message>
        <source>This PDF is damaged. Nothing was changed. Please paste the text instead.</source>
        <translation>这个 PDF 已损坏。未作任何改动。请改为粘贴文字。</translation>
    </message>
    <message>
        <source>This PDF holds no text, only pictures of it. Nothing was changed. Please paste the text instead.</source>
        <translation>这个 PDF 里没有文字，只有文字的图像。未作任何改动。请改为粘贴文字。</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Nothing was changed. Please choose another file.</source>
        <translation>无法读取 {file}（{reason}）。未作任何改动。请选择另一个文件。</translation>
    </message>
    <message>
        <source>This file took longer than {seconds} s to read and was given up. Nothing was changed. Please paste the text instead.</source>
        <translation>读取这个文件超过 {seconds} 秒，已放弃。未作任何改动。请改为粘贴文字。</translation>
    </message>
    <message>
        <source>This file took too much memory or time to read and was given up. Nothing was changed. Please paste the text instead.</source>
        <translation>读取这个文件占用的内存或时间过多，已放弃。未作任何改动。请改为粘贴文字。</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing was changed. Please paste the text instead.</source>
        <translation>这个文件已损坏。未作任何改动。请改为粘贴文字。</translation>
    </message>
    <message>
        <source>This file is no text: it holds a zero byte at {at}. Nothing was changed. Please choose another file.</source>
        <translation>这个文件不是文本：第 {at} 个字节为零。未作任何改动。请选择另一个文件。</translation>
    </message>
    <message>
        <source>This file is no text in any known encoding. Nothing was changed. Please choose another file.</source>
        <translation>这个文件不是任何已知编码的文本。未作任何改动。请选择另一个文件。</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About SCO Quiz</source>
        <translation>关于 SCO Quiz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Timed quizzes on one news article. They run on this computer and never go online.</source>
        <translation>根据一篇新闻文章的限时测验。在这台电脑上运行，从不联网。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>SCO Quiz is free software under the MIT licence; it uses Qt for Python under the LGPL.</source>
        <translation>SCO Quiz 是采用 MIT 许可证的自由软件；它使用采用 LGPL 许可证的 Qt for Python。</translation>
    </message>
    <message>
        <source>The facts are restated in our own words; the article itself is its publisher’s.</source>
        <translation>事实由我们用自己的话转述；文章本身属于其出版方。</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>What it says</source>
        <translation>文件自述</translation>
    </message>
    <message>
        <source>Add “{0}”?</source>
        <translation>添加“{0}”吗？</translation>
    </message>
    <message>
        <source>Put “{0}” back?</source>
        <translation>把“{0}”放回来吗？</translation>
    </message>
    <message>
        <source>“{0}” comes with SCO Quiz</source>
        <translation>“{0}”随 SCO Quiz 一起提供</translation>
    </message>
    <message>
        <source>You have “{0}” already</source>
        <translation>你已经有“{0}”</translation>
    </message>
    <message>
        <source>“{0}” cannot be added</source>
        <translation>无法添加“{0}”</translation>
    </message>
    <message>
        <source>Nothing has been added yet. This is what the file says about itself, and what the rules found in it.</source>
        <translation>还没有添加任何内容。下面是文件的自述，以及规则在其中发现的问题。</translation>
    </message>
    <message>
        <source>You removed this pack. Everything you know of it is kept and comes back with it.</source>
        <translation>你移除过这个题目包。你掌握的内容都保留着，会随它一起回来。</translation>
    </message>
    <message>
        <source>The file holds the same as the pack in your library. Nothing was changed.</source>
        <translation>文件的内容与题库中的题目包相同。未作任何改动。</translation>
    </message>
    <message>
        <source>A new version of it comes with a new version of SCO Quiz. Nothing was changed.</source>
        <translation>它的新版本随 SCO Quiz 的新版本一起提供。未作任何改动。</translation>
    </message>
    <message>
        <source>This version uses the name of an earlier fact for another one, so your answers to the two would mix. Nothing was changed. Please tell its author.</source>
        <translation>这个版本把先前一条事实的名称用在了另一条上，你对两者的回答会混在一起。未作任何改动。请告诉作者。</translation>
    </message>
    <message>
        <source>Its identity begins like that of another pack in your library, so their answers would mix. Nothing was changed. Please tell its author.</source>
        <translation>它的标识与题库中另一个题目包开头相同，两者的回答会混在一起。未作任何改动。请告诉作者。</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未注明</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n 条事实</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n 个主题</numerusform>
        </translation>
    </message>
    <message>
        <source>Author, as claimed</source>
        <translation>作者（自称）</translation>
    </message>
    <message>
        <source>About</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>无原文</translation>
    </message>
    <message>
        <source>Licence, as claimed</source>
        <translation>许可（自称）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Leave it removed</source>
        <translation>不放回</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回原处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It can be removed at any time.</source>
        <translation>随时可以移除。</translation>
    </message>
    <message>
        <source>None of its questions can be used in timed quizzes. Practice is possible.</source>
        <translation>其中没有题目可用于限时测验，只能练习。</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>不添加</translation>
    </message>
    <message>
        <source>Add this pack</source>
        <translation>添加这个题目包</translation>
    </message>
    <message>
        <source>The author is not checked by anyone. If it matters, compare the fingerprint by phone or mail.</source>
        <translation>没有人核实过作者。如果重要，请通过电话或邮件核对指纹。</translation>
    </message>
</context>
<context>
    <name>AnswerDots</name>
    <message>
        <source>{0}: {1}. {2}.</source>
        <comment>a topic, its answers, their count</comment>
        <translation>{0}：{1}。{2}。</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Things to put in order</source>
        <translation>待排序的内容</translation>
    </message>
    <message>
        <source>Things to match</source>
        <translation>待配对的内容</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的答案</translation>
    </message>
    <message>
        <source>To change, clear one first.</source>
        <translation>要更改，请先取消一项。</translation>
    </message>
    <message>
        <source>Drag a row, or use its arrow buttons. On the keyboard: Space picks a row up, Up and Down move it, Space puts it down.</source>
        <translation>拖动一行，或使用它的箭头按钮。键盘：空格拿起一行，上下方向键移动，空格放下。</translation>
    </message>
    <message>
        <source>Right place: {0}. {1}</source>
        <translation>正确位置：{0}。{1}</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>The answer before is back</source>
        <translation>已恢复之前的答案</translation>
    </message>
    <message>
        <source>Not said how sure</source>
        <translation>未说明把握</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>“I don’t know” is taken back</source>
        <translation>已撤回“不知道”</translation>
    </message>
</context>
<context>
    <name>ArticleCard</name>
    <message>
        <source>The article, paragraph by paragraph</source>
        <translation>逐段看文章</translation>
    </message>
    <message>
        <source>Choose a paragraph to see its facts.</source>
        <translation>选择一个段落，查看其中的事实。</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>Above the text: {0}</source>
        <translation>正文上方：{0}</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>The first backup is made automatically after your first quiz.</source>
        <translation>第一个备份会在你完成第一次测验后自动创建。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>测验</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Your file now holds {0}.</source>
        <translation>你的文件现在包含 {0}。</translation>
    </message>
    <message>
        <source>Your answers are backed up automatically, at most every half hour. All backups of the last two days are kept, then one for each day, each week and each month. They hold every learner on this computer, also those deleted since.</source>
        <translation>你的答案会自动备份，最多每半小时一次。最近两天的备份全部保留，之后每天、每周、每月各保留一个。备份包含这台电脑上的所有学习者，也包括后来删除的。</translation>
    </message>
    <message>
        <source>Choose a backup to restore</source>
        <translation>选择要恢复的备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>恢复备份之前</translation>
    </message>
    <message>
        <source>when another file took its place</source>
        <translation>被其他文件替换时</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>更新之前</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Making a backup</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Restore the backup of {0}?</source>
        <translation>恢复 {0} 的备份？</translation>
    </message>
    <message>
        <source>It holds {0}. What you have now, {1}, is kept as another backup.</source>
        <translation>它包含 {0}。现在的内容（{1}）会另存为一个备份。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Stay as it is</source>
        <translation>保持现状</translation>
    </message>
</context>
<context>
    <name>CalibrationChart</name>
    <message>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Well judged</source>
        <translation>判断准确</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>太少</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 到 {1}</translation>
    </message>
    <message>
        <source>{0}: too few answers, {1}</source>
        <translation>{0}：答案太少（{1}）</translation>
    </message>
    <message>
        <source>{0}: {1} right of {2}</source>
        <translation>{0}：{2} 个答案中 {1} 正确</translation>
    </message>
    <message>
        <source>likely between {0} and {1}</source>
        <translation>很可能在 {0} 与 {1} 之间</translation>
    </message>
    <message>
        <source>where well-judged answers lie</source>
        <translation>判断得当时答案所在的范围</translation>
    </message>
</context>
<context>
    <name>CellState</name>
    <message>
        <source>not seen yet</source>
        <translation>还没看过</translation>
    </message>
    <message>
        <source>seen, no answer</source>
        <translation>看过，未作答</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已作答</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>部分正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>ran out of time</source>
        <translation>时间不够</translation>
    </message>
</context>
<context>
    <name>ChallengeCard</name>
    <message>
        <source>Challenge this question …</source>
        <translation>对此题提出异议…</translation>
    </message>
    <message>
        <source>What is wrong with this question?</source>
        <translation>这道题有什么问题？</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change your note …</source>
        <translation>修改备注…</translation>
    </message>
    <message>
        <source>Your note, kept with this quiz and in its export: {0}</source>
        <translation>你的备注（随本次测验及其导出文件保存）：{0}</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Only its name in the file changed. Your history goes with it.</source>
        <translation>只改了它在文件中的名称。你的记录随它保留。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改动</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are asked in other words.</source>
        <translation>
            <numerusform>%n 条事实换了问法。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you remember counts on.</source>
        <translation>你记住的继续有效。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n more fact(s)</source>
        <translation>
            <numerusform>还有 %n 条事实</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>{0} become {1}.</source>
        <translation>{0}变为 {1} 道。</translation>
    </message>
    <message>
        <source>{0} becomes {1}</source>
        <translation>{0} 改为 {1}</translation>
    </message>
    <message>
        <source>Only the words changed. What you remember of it counts on.</source>
        <translation>只改了措辞。你记住的继续有效。</translation>
    </message>
    <message>
        <source>The right answer has changed.</source>
        <translation>正确答案变了。</translation>
    </message>
    <message>
        <source>The right answer has changed, so you start this fact afresh.</source>
        <translation>正确答案变了，所以这条事实要从头学起。</translation>
    </message>
    <message numerus="yes">
        <source>Your %n old answer(s) stay in your results.</source>
        <translation>
            <numerusform>你先前的 %n 个回答留在成绩中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Will not be asked.</source>
        <translation>不会再出题。</translation>
    </message>
    <message numerus="yes">
        <source>You answered it %n time(s); that stays in your results.</source>
        <translation>
            <numerusform>你答过 %n 次，这些留在成绩中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Will not be asked again.</source>
        <translation>不会再问。</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Show the numbers as a table</source>
        <translation>以表格显示数据</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>Table with %n row(s): Shift+F10.</source>
        <translation>
            <numerusform>%n 行的表格：Shift+F10。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and Right go from point to point.</source>
        <translation>左右方向键在各点之间移动。</translation>
    </message>
    <message>
        <source>Enter opens the quiz.</source>
        <translation>回车键打开测验。</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Pack</source>
        <translation>题目包</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Kind of quiz</source>
        <translation>测验类型</translation>
    </message>
    <message>
        <source>Export what you see …</source>
        <translation>导出所见内容…</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>所有主题</translation>
    </message>
    <message>
        <source>All kinds of question</source>
        <translation>所有题型</translation>
    </message>
    <message>
        <source>All quizzes</source>
        <translation>所有测验</translation>
    </message>
</context>
<context>
    <name>ClaimRow</name>
    <message>
        <source>It was not right after all</source>
        <translation>其实没有答对</translation>
    </message>
    <message>
        <source>I was right</source>
        <translation>我答对了</translation>
    </message>
    <message>
        <source>The mark stays; the result then tells both scores, and reviews go by what you say.</source>
        <translation>评分不变；结果会显示两个得分，复习按你的说法安排。</translation>
    </message>
    <message>
        <source>You said that this was right. The result tells both scores; reviews go by what you say.</source>
        <translation>你说这题答对了。结果显示两个得分；复习按你的说法安排。</translation>
    </message>
</context>
<context>
    <name>ConfidenceArea</name>
    <message>
        <source>The time for this question is over.</source>
        <translation>本题时间已到。</translation>
    </message>
    <message>
        <source>It stays what it was when the time ran out.</source>
        <translation>保持时间用完时的状态。</translation>
    </message>
</context>
<context>
    <name>ConfidenceBar</name>
    <message>
        <source>How sure are you?</source>
        <translation>你有多大把握？</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>比较有把握</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>很有把握</translation>
    </message>
    <message>
        <source>I don’t know, chosen</source>
        <translation>不知道，已选</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>把握？</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>猜测</translation>
    </message>
    <message>
        <source>I’m guessing</source>
        <translation>我在猜</translation>
    </message>
</context>
<context>
    <name>ConfidenceCard</name>
    <message>
        <source>How sure, how right</source>
        <translation>把握与对错</translation>
    </message>
    <message>
        <source>Say how sure you are when you answer: here you will see whether you judge yourself well.</source>
        <translation>作答时请说明你有多大把握：这里会显示你的自我判断是否可靠。</translation>
    </message>
    <message>
        <source>“{0}” came out right {1} times: less often than the word says.</source>
        <translation>“{0}”的答案中答对 {1}：比这个说法所示的少。</translation>
    </message>
    <message>
        <source>“{0}” came out right {1} times: you know more than you think.</source>
        <translation>“{0}”的答案中答对 {1}：你懂的比自己以为的多。</translation>
    </message>
    <message>
        <source>How far your judgement was off, on average: {0}, likely between {1} and {2}, on {3} answers. 0 is best; saying “half and half” to everything gives {4}.</source>
        <translation>你的自我判断平均偏差：{0}，很可能在 {1} 与 {2} 之间，基于 {3} 个答案。0 为最佳；对每题都说“一半一半”得 {4}。</translation>
    </message>
    <message>
        <source>The boxes show where well-judged answers lie.</source>
        <translation>方框表示判断准确的答案所在的范围。</translation>
    </message>
    <message>
        <source>No level lies outside of its box by more than chance alone can make.</source>
        <translation>没有一个等级偏离方框的程度超过偶然所能造成的。</translation>
    </message>
    <message>
        <source>Too few answers at each level for a figure.</source>
        <translation>各级的答案都太少，还没有数字。</translation>
    </message>
</context>
<context>
    <name>DamagePage</name>
    <message>
        <source>What can be done</source>
        <translation>可以怎么做</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>测验</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Save a copy of the damaged file …</source>
        <translation>保存损坏文件的副本…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What was found: {0}</source>
        <translation>发现的问题：{0}</translation>
    </message>
    <message>
        <source>Bring everything back</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Bring back all that can be read</source>
        <translation>恢复所有可读的内容</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>恢复最新备份</translation>
    </message>
    <message>
        <source>Keep what can be read</source>
        <translation>保留可读取的内容</translation>
    </message>
    <message>
        <source>Start with no quizzes …</source>
        <translation>不带测验重新开始…</translation>
    </message>
    <message>
        <source>Choose a backup to restore. The damaged file is kept whatever you choose.</source>
        <translation>选择要恢复的备份。无论选择哪一个，损坏的文件都会保留。</translation>
    </message>
    <message>
        <source>Your answers cannot be opened</source>
        <translation>无法打开你的答案</translation>
    </message>
    <message>
        <source>What can still be read of it is not known yet.</source>
        <translation>尚不清楚其中还有哪些内容可以读取。</translation>
    </message>
    <message>
        <source>Go on with the older copy</source>
        <translation>继续使用较旧的副本</translation>
    </message>
</context>
<context>
    <name>DamagedRecord</name>
    <message>
        <source>Export the record of {0} without what is damaged?</source>
        <translation>导出 {0} 的记录，不含已损坏的部分？</translation>
    </message>
    <message>
        <source>Everything else can be exported.</source>
        <translation>其余部分都可以导出。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Export the rest</source>
        <translation>导出其余部分</translation>
    </message>
    <message>
        <source>Everything else is exported, and these parts go with the learner. Backups made before today still hold them.</source>
        <translation>其余部分会导出，这些部分随学习者一起删除。今天之前的备份里仍有它们。</translation>
    </message>
    <message>
        <source>Delete {0} although a part of the record is damaged?</source>
        <translation>记录的一部分已损坏，仍要删除 {0}？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Export the rest and delete</source>
        <translation>导出其余部分并删除</translation>
    </message>
    <message>
        <source>Left out, as it is damaged: {0}.</source>
        <translation>因损坏而未包含：{0}。</translation>
    </message>
    <message>
        <source>Damaged, so that it cannot be exported: {0}. Nothing was changed.</source>
        <translation>已损坏，无法导出：{0}。未作任何改动。</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>the mark by which other computers know this learner</source>
        <translation>其他电脑识别这位学习者的标记</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>a quiz whose date cannot be read</source>
        <translation>一次日期无法读取的测验</translation>
    </message>
    <message>
        <source>the quiz of {0}</source>
        <translation>{0} 的测验</translation>
    </message>
    <message numerus="yes">
        <source>%n more quiz(zes)</source>
        <translation>
            <numerusform>另外 %n 次测验</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date that can be typed, in the signs of QLocale</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>DaysTile</name>
    <message numerus="yes">
        <source>day(s) left</source>
        <translation>
            <numerusform>天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dot</name>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>部分正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未问过</translation>
    </message>
    <message>
        <source>{0} of {1} right</source>
        <translation>{1} 题对 {0} 题</translation>
    </message>
    <message>
        <source>{0}, {1} partly</source>
        <translation>{0}，部分正确 {1} 题</translation>
    </message>
</context>
<context>
    <name>DrawRows</name>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>How many questions</source>
        <translation>题目数量</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 道题</numerusform>
        </translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>Choose topics</source>
        <translation>选择主题</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Hide topics</source>
        <translation>收起主题</translation>
    </message>
    <message numerus="yes">
        <source>Questions on %n fact(s) that you missed or chose.</source>
        <translation>
            <numerusform>针对你答错或选中的 %n 条事实出题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come later, apart from a question that gives the answer away.</source>
        <translation>
            <numerusform>%n 题排在后面，与泄露其答案的题隔开。</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}。</translation>
    </message>
    <message>
        <source>{0} of {1} topics.</source>
        <translation>{1} 个主题中的 {0} 个。</translation>
    </message>
    <message numerus="yes">
        <source>All %n topic(s).</source>
        <translation>
            <numerusform>全部 %n 个主题。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have seen least comes first.</source>
        <translation>最少见过的题目优先。</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) due, weakest first.</source>
        <translation>
            <numerusform>%n 条事实到期，最弱的在先。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is asked in another way than last time.</source>
        <translation>每条都换一种方式提问。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can only be asked as last time.</source>
        <translation>
            <numerusform>其中 %n 条只能照上次的方式提问。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for the next quiz: questions beside it would give it away.</source>
        <translation>
            <numerusform>%n 条留到下次测验：这次的其他题目会泄露答案。</numerusform>
        </translation>
    </message>
    <message>
        <source>of {0} that fit</source>
        <translation>符合条件的共 {0} 题</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: your copy of the article does not bear them out.</source>
        <translation>
            <numerusform>略去 %n 题：你的文章副本与之不符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: they break a rule of questions. Practice asks them.</source>
        <translation>
            <numerusform>有 %n 道题被排除：它们不符合出题规则。练习中会问到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break a rule of questions, so timed quizzes leave them out.</source>
        <translation>
            <numerusform>有 %n 道题不符合出题规则，因此计时测验不会问到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions and answers are in English, also those that are typed.</source>
        <translation>题目和答案均为英文，需要键入的答案也不例外。</translation>
    </message>
</context>
<context>
    <name>DueBars</name>
    <message>
        <source>{0}: {1} due</source>
        <translation>{0}：{1} 个到期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待复习</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Reviews in the next 14 days</source>
        <translation>未来 14 天的复习</translation>
    </message>
    <message>
        <source>Nothing is due yet.</source>
        <translation>目前没有需要复习的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) fall due in these days, as the memory model expects.</source>
        <translation>
            <numerusform>按记忆模型预计，这些天有 %n 条事实到期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed today.</source>
        <translation>
            <numerusform>今天已复习 %n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are due already and wait for another day.</source>
        <translation>
            <numerusform>其中 %n 条已经到期，留待他日。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exam on {0}, in %n day(s).</source>
        <translation>
            <numerusform>考试日期 {0}，还有 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without another review you would recall about {0} facts then.</source>
        <translation>若不再复习，届时大约能记起 {0} 条事实。</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) were not asked yet</source>
        <translation>
            <numerusform>%n 条事实还没有问过</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1} new ones a day meet them all.</source>
        <translation>{0}：每天 {1} 条新的即可全部问到。</translation>
    </message>
    <message>
        <source>Your limit of {0} a day is less, so not all will be asked in time.</source>
        <translation>你的每日上限为 {0} 条，不够按时全部问到。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day of the week and of the month, in the signs of QLocale</comment>
        <translation>ddd d日</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Add a pack …</source>
        <translation>添加题目包…</translation>
    </message>
    <message>
        <source>Room for your first pack</source>
        <translation>为你的第一个题目包留的位置</translation>
    </message>
    <message>
        <source>A pack is one file with facts and their questions, made by somebody else or by you.</source>
        <translation>题目包是一个文件，里面有事实和相应的题目，由他人或你自己制作。</translation>
    </message>
    <message>
        <source>Or drop a file on this window. Nothing leaves this computer.</source>
        <translation>也可以把文件拖到这个窗口上。任何内容都不会离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>What is true</source>
        <translation>正确的说法</translation>
    </message>
    <message>
        <source>No evidence: this question is not about an article.</source>
        <translation>没有依据：这道题并非出自文章。</translation>
    </message>
    <message>
        <source>Evidence: {0}</source>
        <translation>依据：{0}</translation>
    </message>
    <message>
        <source>A fact restated from {0}.</source>
        <translation>事实转述自{0}。</translation>
    </message>
    <message>
        <source>Evidence: {0} of your copy</source>
        <translation>依据：你的副本中的{0}</translation>
    </message>
    <message>
        <source>The underlined words settle the answer.</source>
        <translation>划线的词句决定答案。</translation>
    </message>
    <message>
        <source>From {0}. The underlined words settle the answer.</source>
        <translation>出自{0}。划线的词句决定答案。</translation>
    </message>
    <message>
        <source>Your copy says this differently or not at all. Timed quizzes leave the question out.</source>
        <translation>你的副本在此说法不同，或没有提到。限时测验不出这道题。</translation>
    </message>
    <message>
        <source>Remove your copy</source>
        <translation>移除你的副本</translation>
    </message>
    <message>
        <source>Attach your copy …</source>
        <translation>附上你的副本…</translation>
    </message>
</context>
<context>
    <name>ExamCard</name>
    <message>
        <source>Set its day</source>
        <translation>设定日期</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>更改日期</translation>
    </message>
    <message>
        <source>Is there an exam?</source>
        <translation>有考试吗？</translation>
    </message>
    <message>
        <source>Your exam is today</source>
        <translation>你的考试就在今天</translation>
    </message>
    <message>
        <source>Your exam is on {0}</source>
        <translation>你的考试在{0}</translation>
    </message>
    <message>
        <source>Your exam was on {0}</source>
        <translation>你的考试是在{0}</translation>
    </message>
    <message>
        <source>Set its day to see how many questions a day cover every fact before it.</source>
        <translation>设定日期后，会显示每天要答多少题才能在考前把每条事实过一遍。</translation>
    </message>
    <message numerus="yes">
        <source>About %n question(s) a day will cover every fact once more.</source>
        <translation>
            <numerusform>每天约 %n 道题，就能把每条事实再过一遍。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamDay</name>
    <message>
        <source>Exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Day of the exam</source>
        <translation>考试日期</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>指定日期</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF with your name (*.pdf)</source>
        <translation>带姓名的 PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>导出成绩</translation>
    </message>
    <message>
        <source>This computer has no printing system. Nothing was lost; export the result as a PDF instead.</source>
        <translation>这台电脑没有打印系统。没有丢失任何内容；请改为导出 PDF。</translation>
    </message>
    <message>
        <source>Print your name on it?</source>
        <translation>要印上你的姓名吗？</translation>
    </message>
    <message>
        <source>The pages then say “{0}” at the top.</source>
        <translation>页首将印有“{0}”。</translation>
    </message>
    <message>
        <source>Without the name</source>
        <translation>不印姓名</translation>
    </message>
    <message>
        <source>With the name</source>
        <translation>印上姓名</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>{0} of {1}</source>
        <translation>第 {0} 条，共 {1} 条</translation>
    </message>
</context>
<context>
    <name>FactPage</name>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Back to study</source>
        <translation>返回学习</translation>
    </message>
    <message>
        <source>Practise this fact</source>
        <translation>练习这一事实</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>你的回答</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Your answers to this fact will be listed here.</source>
        <translation>你对这一事实的回答会列在这里。</translation>
    </message>
    <message>
        <source>{0}; you say right</source>
        <translation>{0}；你说答对了</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>尚未安排</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次复习</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>目前情况</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>No evidence</source>
        <translation>没有依据</translation>
    </message>
    <message>
        <source>According to {0}</source>
        <translation>据 {0}</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>还没问过</translation>
    </message>
    <message>
        <source>Missed last time, {0} of {1} right</source>
        <translation>上次答错，{1} 次中对 {0} 次</translation>
    </message>
    <message>
        <source>Right last time, {0} of {1}</source>
        <translation>上次答对，{1} 次中对 {0} 次</translation>
    </message>
    <message>
        <source>Right twice in a row</source>
        <translation>连续答对两次</translation>
    </message>
    <message>
        <source>Right {0} times in a row</source>
        <translation>连续答对 {0} 次</translation>
    </message>
    <message>
        <source>As of {0}</source>
        <translation>截至 {0}</translation>
    </message>
    <message>
        <source>Dated to {0}</source>
        <translation>时间：{0}</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, in the signs of QLocale</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>a year, in the signs of QLocale</comment>
        <translation>yyyy年</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>SCO Quiz made a mistake</source>
        <translation>SCO Quiz 出错了</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Copy this report</source>
        <translation>复制此报告</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Everything that was shown as saved is kept. You can go on; if it happens again, close SCO Quiz and start it anew.</source>
        <translation>所有显示为已保存的内容都已保留。你可以继续；如果再次发生，请关闭 SCO Quiz 后重新启动。</translation>
    </message>
    <message>
        <source>Your answers could not be opened because of it. Everything that was shown as saved is kept. Try again; if it happens again, close SCO Quiz and start it anew, or install its newest version.</source>
        <translation>因此无法打开你的答案。所有显示为已保存的内容都已保留。请重试；如果再次发生，请关闭 SCO Quiz 后重新启动，或安装最新版本。</translation>
    </message>
    <message>
        <source>The full report is in faults.log beside your answers; it stays on this computer.</source>
        <translation>完整的报告在你的答案旁边的 faults.log 中，只留在这台电脑上。</translation>
    </message>
    <message>
        <source>The file faults.log beside your answers could not be written: the report on this page is all there is. Copy it if you want to pass it on.</source>
        <translation>无法写入你的答案旁边的 faults.log 文件：只有本页上的这份报告。如果想转交给他人，请复制它。</translation>
    </message>
    <message>
        <source>What can be passed on</source>
        <translation>可以转交的内容</translation>
    </message>
    <message>
        <source>Versions and places in the program; no name, no answer, no folder of yours.</source>
        <translation>程序的版本和出错位置；没有姓名、答案和你的文件夹。</translation>
    </message>
</context>
<context>
    <name>FilteredQuestions</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>题号</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>No question in this list.</source>
        <translation>此列表中没有题目。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>Question {0}, {1} {2}. {3}. Go to it</source>
        <translation>第 {0} 题，{1} {2}。{3}。转到此题</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已作答</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>还没看过</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Learn a text until you know it</source>
        <translation>把一篇文章学到真正记住</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>你的姓名，可不填</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Look round first</source>
        <translation>先随便看看</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>开始练习</translation>
    </message>
    <message>
        <source>You can change all of this later in Settings.</source>
        <translation>这些以后都可以在“设置”中更改。</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>SCO Quiz asks you about what you have read, and shows the passage that settles each answer.</source>
        <translation>SCO Quiz 就你读过的内容提问，并指出每个答案在文中的依据。</translation>
    </message>
    <message>
        <source>Everything stays on this computer. There is no account, and nothing is sent.</source>
        <translation>一切都留在这台电脑上。无需账号，不发送任何内容。</translation>
    </message>
    <message>
        <source>Ways to learn</source>
        <translation>学习方式</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>No clock. After each answer you see why.</source>
        <translation>没有时钟。每答一题就能看到原因。</translation>
    </message>
    <message>
        <source>Timed quiz</source>
        <translation>限时测验</translation>
    </message>
    <message>
        <source>A clock, and the answers at the end. You can pause it.</source>
        <translation>有时钟，答案在最后揭晓。可以暂停。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复习</translation>
    </message>
    <message>
        <source>Each fact comes back shortly before you would forget it.</source>
        <translation>每条事实会在你快要忘记时再次出现。</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>All facts to read, each with how well you know it.</source>
        <translation>通读全部事实，并看到自己对每条的掌握程度。</translation>
    </message>
</context>
<context>
    <name>FlagToggle</name>
    <message>
        <source>Flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Flag for later</source>
        <translation>标记待看</translation>
    </message>
    <message>
        <source>Flagged for later</source>
        <translation>已标记待看</translation>
    </message>
    <message>
        <source>Flag removed</source>
        <translation>已取消标记</translation>
    </message>
</context>
<context>
    <name>FolderWarnings</name>
    <message>
        <source>Copies of your answers lie beside them</source>
        <translation>答案旁有它们的副本</translation>
    </message>
    <message>
        <source>Your answers are in their place again</source>
        <translation>你的答案已回到原处</translation>
    </message>
    <message>
        <source>The file with your answers was deleted, moved or replaced while it was open. A whole file lies in its place again, with everything that was saved. If you moved it, the moved one is an older copy now.</source>
        <translation>保存答案的文件在打开期间被删除、移动或替换。原处现在又有完整的文件，包含所有已保存的内容。如果是你移动的，移走的那个现在是较旧的副本。</translation>
    </message>
    <message>
        <source>Not everything can be kept beside your answers</source>
        <translation>你的答案旁边有内容无法保存</translation>
    </message>
    <message>
        <source>Others can look into the folder of your answers</source>
        <translation>其他人可以查看存放你答案的文件夹</translation>
    </message>
    <message>
        <source>No program on this computer shows folders. Your answers lie in {0}.</source>
        <translation>这台电脑上没有可显示文件夹的程序。你的答案位于 {0}。</translation>
    </message>
    <message>
        <source>It was left as it is. To be sure, move it elsewhere while SCO Quiz is closed.</source>
        <translation>它保持原样。为稳妥起见，请在 SCO Quiz 关闭时把它移到别处。</translation>
    </message>
    <message>
        <source>“{0}” is damaged or not of SCO Quiz. Without such a file an older copy of your answers is not noticed.</source>
        <translation>“{0}”已损坏或不属于 SCO Quiz。没有这样的文件，就无法发现答案的旧副本。</translation>
    </message>
    <message>
        <source>“{0}” is not a folder. Without such a folder no backups are made.</source>
        <translation>“{0}”不是文件夹。没有这样的文件夹，就不会创建备份。</translation>
    </message>
    <message>
        <source>Programs that copy files between computers leave such copies when two computers changed the file. They were left as they are. “sco-quiz doctor” says how to bring in what they hold.</source>
        <translation>在电脑之间复制文件的程序，会在两台电脑都改动过文件时留下这样的副本。它们没有被改动。“sco-quiz doctor”会说明如何导入其中的内容。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>无法读取“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” holds {1}.</source>
        <translation>“{0}”包含 {1}。</translation>
    </message>
    <message numerus="yes">
        <source>%n quiz(zes)</source>
        <translation>
            <numerusform>%n 次测验</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” holds other files too, so its rights were left as they are: other users of this computer see which files it has. What is in the files of SCO Quiz only you can read. To be sure, move them to a folder of their own while SCO Quiz is closed, and start it with --data-dir and the new place. This is not said again.</source>
        <translation>“{0}” 里还有其他文件，所以它的权限保持原样：这台电脑的其他用户能看到其中有哪些文件。SCO Quiz 各文件的内容只有你能读取。为稳妥起见，请在 SCO Quiz 关闭时把它们移到单独的文件夹，并用 --data-dir 和新位置启动。此提示不会再次出现。</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Previous</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>This is the first question.</source>
        <translation>这是第一题。</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation>已答 {0}/{1}</translation>
    </message>
    <message>
        <source>{0} of {1} answered, to the list</source>
        <translation>已答 {0}/{1}，打开列表</translation>
    </message>
    <message>
        <source>Still composing</source>
        <translation>正在输入</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到结尾</translation>
    </message>
    <message>
        <source>Not saved yet: trying again</source>
        <translation>尚未保存，正在重试</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>To hand-in</source>
        <translation>去交卷</translation>
    </message>
</context>
<context>
    <name>ForgetAnswers</name>
    <message>
        <source>You have no answers to “{0}”.</source>
        <translation>你没有答过“{0}”。</translation>
    </message>
    <message>
        <source>Forgetting the answers to a pack</source>
        <translation>正在忘记对题目包的回答</translation>
    </message>
    <message>
        <source>These answers leave your results, your progress and your reviews. Your whole record is exported to a file first, which can bring them back. Backups made before still hold them.</source>
        <translation>这些回答将离开你的成绩、进度和复习。你的全部记录会先导出到文件，可以用它恢复。先前的备份仍保留着它们。</translation>
    </message>
    <message>
        <source>The pack itself is removed; it can be put back for 30 days.</source>
        <translation>题目包本身也会移除；30 天内可以放回。</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n answer(s) to “{0}”?</source>
        <translation>
            <numerusform>忘记对“{0}”的 %n 个回答吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Export and forget …</source>
        <translation>导出并忘记…</translation>
    </message>
    <message>
        <source>Export the learner’s record</source>
        <translation>导出学习者的记录</translation>
    </message>
    <message>
        <source>Record (*.json)</source>
        <translation>记录 (*.json)</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>学习者</translation>
    </message>
    <message>
        <source>Your answers to “{0}” are forgotten. Your record from before is in the file {1}.</source>
        <translation>已忘记你对“{0}”的回答。此前的记录在文件 {1} 中。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>HalfAnswers</name>
    <message>
        <source>Check an incomplete answer?</source>
        <translation>检查不完整的答案吗？</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>After the check it cannot be changed.</source>
        <translation>检查之后就不能更改。</translation>
    </message>
    <message>
        <source>Go on without saying which number you mean?</source>
        <translation>不说明是哪个数就继续？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>As it stands it is not marked.</source>
        <translation>照现在这样不会评分。</translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation>补全答案</translation>
    </message>
</context>
<context>
    <name>HandInFoot</name>
    <message>
        <source>You cannot change answers after this.</source>
        <translation>交卷后不能再修改答案。</translation>
    </message>
    <message>
        <source>Finish practice …</source>
        <translation>结束练习…</translation>
    </message>
    <message>
        <source>Hand in {0} of {1} answers …</source>
        <translation>交卷（{0}/{1} 题）…</translation>
    </message>
    <message>
        <source>Hand in {0} of {1} answers, {2} incomplete …</source>
        <translation>交卷（{0}/{1} 题，其中 {2} 题不完整）…</translation>
    </message>
    <message>
        <source>Go to question {0}</source>
        <translation>转到第 {0} 题</translation>
    </message>
</context>
<context>
    <name>HandInView</name>
    <message>
        <source>Nothing is taken off for a wrong answer.</source>
        <translation>答错不扣分。</translation>
    </message>
    <message>
        <source>A wrong choice costs; no answer costs nothing.</source>
        <translation>选错扣分；不答不扣分。</translation>
    </message>
    <message>
        <source>A wrong answer costs the more, the surer you were; no answer costs nothing.</source>
        <translation>答错时，把握越大扣分越多；不答不扣分。</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}。</translation>
    </message>
    <message>
        <source>No question is left open.</source>
        <translation>没有未答的题目。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are incomplete (question(s) {0}).</source>
        <translation>
            <numerusform>%n 题答案不完整（第 {0} 题）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer: {0}.</source>
        <translation>
            <numerusform>%n 题没有作答：{0}。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are in overtime, {0}.</source>
        <translation>现在是加时，{0}。</translation>
    </message>
    <message>
        <source>You have {0}.</source>
        <translation>{0}。</translation>
    </message>
    <message>
        <source>Hand in all answers?</source>
        <translation>全部交卷？</translation>
    </message>
    <message>
        <source>Finish practice?</source>
        <translation>结束练习？</translation>
    </message>
    <message numerus="yes">
        <source>Finish with %n question(s) incomplete or unanswered?</source>
        <translation>
            <numerusform>有 %n 题未完成或未作答，仍要结束？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand in with %n question(s) incomplete or unanswered?</source>
        <translation>
            <numerusform>还有 %n 题不完整或未答，要交卷吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete answer(s) go in as they stand.</source>
        <translation>
            <numerusform>%n 个不完整的答案将按现状交上。</numerusform>
        </translation>
    </message>
    <message>
        <source>You cannot change answers after this. The result opens at once.</source>
        <translation>交卷后不能再修改答案。结果会立即打开。</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>继续作答</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>交卷</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Your answers cannot be opened</source>
        <translation>无法打开你的答案</translation>
    </message>
    <message>
        <source>Opening takes longer than usual</source>
        <translation>打开所需的时间比平常长</translation>
    </message>
    <message>
        <source>The questions are being made ready, your answers are being checked, or their folder is slow to answer. Nothing is lost: you can wait, or close the window and start again later.</source>
        <translation>正在准备题目、检查你的答案，或所在文件夹响应较慢。没有丢失任何内容：可以等待，也可以关闭窗口稍后再开。</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>测验</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>测验</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>答对</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>时间不够</translation>
    </message>
    <message>
        <source>Delete this quiz (Del)</source>
        <translation>删除这次测验（Del）</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>显示更早的</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Start timed quiz</source>
        <translation>开始限时测验</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>错题</translation>
    </message>
    <message>
        <source>Choose what to review …</source>
        <translation>选择要复习的内容…</translation>
    </message>
    <message>
        <source>Read the facts first</source>
        <translation>先看事实</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>题目包</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 道题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) on {0}</source>
        <translation>
            <numerusform>%n 道题，出自：{0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due yet.</source>
        <translation>目前没有到期的内容。</translation>
    </message>
    <message>
        <source>No question was missed the last time.</source>
        <translation>上次没有答错的题目。</translation>
    </message>
    <message>
        <source>Opening your quizzes …</source>
        <translation>正在打开你的测验…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due today. The next %n are due {0}.</source>
        <translation>
            <numerusform>今天没有待复习的内容。接下来的 %n 条{0}到期。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <source>An unfinished quiz cannot be continued</source>
        <translation>有一次未完成的测验无法继续</translation>
    </message>
    <message>
        <source>Your quiz of {0}, was interrupted at question {1} of {2}.</source>
        <translation>你在{0}的测验在第 {1} 题中断，共 {2} 题。</translation>
    </message>
    <message>
        <source>Your practice of {0}, was interrupted at question {1} of {2}.</source>
        <translation>你在{0}的练习在第 {1} 题中断，共 {2} 题。</translation>
    </message>
    <message>
        <source>Kept: {0}.</source>
        <translation>已保存：{0}。</translation>
    </message>
    <message>
        <source>Pack: {0}.</source>
        <translation>题目包：{0}。</translation>
    </message>
    <message>
        <source>Its time is up.</source>
        <translation>时间已到。</translation>
    </message>
    <message>
        <source>Time left: {0}; the clock is stopped.</source>
        <translation>剩余时间：{0}；计时已停止。</translation>
    </message>
    <message>
        <source>Time left: {0}; the clock goes on.</source>
        <translation>剩余时间：{0}；计时仍在继续。</translation>
    </message>
    <message>
        <source>It cannot be continued then, and counts in no figure. What was answered stays in the export of your answers.</source>
        <translation>放弃后不能再继续，也不计入任何统计。已作答的内容仍在答案的导出文件中。</translation>
    </message>
    <message>
        <source>Discard this quiz?</source>
        <translation>放弃这次测验？</translation>
    </message>
    <message>
        <source>Discard this quiz? In it: {0}</source>
        <translation>放弃这次测验吗？其中：{0}</translation>
    </message>
</context>
<context>
    <name>InterruptedBanner</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>放弃…</translation>
    </message>
    <message numerus="yes">
        <source>See all %n interrupted</source>
        <translation>
            <numerusform>查看全部 %n 次中断的测验</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterruptedPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Interrupted quizzes</source>
        <translation>中断的测验</translation>
    </message>
    <message>
        <source>Continue a quiz where it stopped, or discard it. Until then its answers are kept.</source>
        <translation>从中断处继续测验，或放弃它。在此之前，它的答案会保留。</translation>
    </message>
    <message>
        <source>No quiz is interrupted.</source>
        <translation>没有中断的测验。</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>InterruptedSection</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>ItemsPage</name>
    <message>
        <source>Question statistics</source>
        <translation>题目统计</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>停止统计</translation>
    </message>
    <message>
        <source>Order of the questions</source>
        <translation>题目的顺序</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>通过率</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation>区分度</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>用时中位数</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}。</translation>
    </message>
    <message>
        <source>{0} Still counting …</source>
        <translation>{0}仍在统计…</translation>
    </message>
    <message>
        <source>Hardest first</source>
        <translation>最难的在前</translation>
    </message>
    <message>
        <source>Facility is the mean share of an answer that was right: the higher, the easier the question. Discrimination is the correlation with the rest of the quiz: near 0, the question does not tell who knows the article from who does not. ± is the standard error, as if each answer came from somebody else. With fewer than {0} answers the figures say little about a question.</source>
        <translation>通过率是答案正确部分的平均比例：越高，题目越容易。区分度是与测验其余部分的相关系数：接近 0 时，题目区分不出谁了解文章、谁不了解。± 为标准误，假定每个答案来自不同的人。答案少于 {0} 个时，这些数字说明不了什么。</translation>
    </message>
    <message>
        <source>Most answers first</source>
        <translation>作答最多的在前</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) by all learners.</source>
        <translation>
            <numerusform>所有学习者共 %n 个答案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lowest discrimination first</source>
        <translation>区分度最低的在前</translation>
    </message>
    <message>
        <source>{0}, too few</source>
        <translation>{0}，太少</translation>
    </message>
</context>
<context>
    <name>JobPage</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n quiz(zes) so far</source>
        <translation>
            <numerusform>{0}：已有 %n 次测验</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes a moment. Nothing was changed.</source>
        <translation>需要一点时间。未作任何改动。</translation>
    </message>
    <message>
        <source>This is the last step. It takes a moment and cannot be cancelled.</source>
        <translation>这是最后一步，需要一点时间，无法取消。</translation>
    </message>
    <message>
        <source>This can take a while. Nothing changes before it is done, and it can be cancelled.</source>
        <translation>这可能需要一些时间。完成之前不会有任何改动，可以取消。</translation>
    </message>
    <message>
        <source>Waiting for a backup that is being made</source>
        <translation>正在等待备份完成</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Bringing in the quizzes</source>
        <translation>正在导入测验</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>即将完成</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Everything is as it was before.</source>
        <translation>一切都和之前一样。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>At a question</source>
        <translation>答题时</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Choose or clear an option</source>
        <translation>选择或取消选项</translation>
    </message>
    <message>
        <source>1 to 6, A to G, Space</source>
        <translation>1–6、A–G、空格</translation>
    </message>
    <message>
        <source>Strike an option out or take it back</source>
        <translation>划去或恢复选项</translation>
    </message>
    <message>
        <source>X, right click</source>
        <translation>X、右键单击</translation>
    </message>
    <message>
        <source>Guessing, fairly sure, certain</source>
        <translation>猜测、比较有把握、很有把握</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>Flag on or off</source>
        <translation>标记或取消标记</translation>
    </message>
    <message>
        <source>Hide or show the clock</source>
        <translation>隐藏或显示计时</translation>
    </message>
    <message>
        <source>Say the question</source>
        <translation>读出题目</translation>
    </message>
    <message>
        <source>Say the time left</source>
        <translation>报告剩余时间</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Enter, Page Down</source>
        <translation>Enter、Page Down</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Pick up, move, put down a row to order</source>
        <translation>拿起、移动、放下待排序的行</translation>
    </message>
    <message>
        <source>Space, Up and Down, Space</source>
        <translation>空格、上下方向键、空格</translation>
    </message>
    <message>
        <source>Through the controls</source>
        <translation>在各控件间移动</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Within options, segments, cells and rows</source>
        <translation>在选项、分段、格子和行内移动</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下方向键</translation>
    </message>
    <message>
        <source>Go back; never leaves a quiz</source>
        <translation>返回；不会退出测验</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>放大或缩小文字</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl 加滚轮</translation>
    </message>
    <message>
        <source>Next or previous region of the page</source>
        <translation>页面的下一个或上一个区域</translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <translation>F6、Shift+F6</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>{0}+plus</source>
        <translation>{0}+加号</translation>
    </message>
    <message>
        <source>{0}+minus</source>
        <translation>{0}+减号</translation>
    </message>
    <message>
        <source>{0}+comma</source>
        <translation>{0}+逗号</translation>
    </message>
</context>
<context>
    <name>LearnerRow</name>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Learner without a name</source>
        <translation>未命名的学习者</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>New name of {0}</source>
        <translation>{0}的新名字</translation>
    </message>
    <message>
        <source>Learning now</source>
        <translation>正在学习</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>切换到</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>保存名字</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>LearnersPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Learners on this computer</source>
        <translation>这台电脑上的学习者</translation>
    </message>
    <message>
        <source>Name of the new learner</source>
        <translation>新学习者的姓名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Add learner</source>
        <translation>添加学习者</translation>
    </message>
    <message>
        <source>Add and switch</source>
        <translation>添加并切换</translation>
    </message>
    <message>
        <source>Bring in a record …</source>
        <translation>导入记录…</translation>
    </message>
    <message>
        <source>Each has their own history and settings. Nothing leaves this computer by itself.</source>
        <translation>每人有各自的历史和设置。没有任何内容会自行离开这台电脑。</translation>
    </message>
    <message>
        <source>A record exported on another computer brings its quizzes, settings and notes; what is here already is not added again.</source>
        <translation>从另一台电脑导出的记录会带来其测验、设置和笔记；这里已有的内容不会重复添加。</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>学习者</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>添加他人</translation>
    </message>
</context>
<context>
    <name>LearnersSection</name>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>The whole record, to the file {0}.</source>
        <translation>完整记录，文件：{0}。</translation>
    </message>
    <message>
        <source>Bring in a learner’s record</source>
        <translation>导入学习者的记录</translation>
    </message>
    <message>
        <source>Exporting the record of {0}</source>
        <translation>正在导出“{0}”的记录</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>切换到</translation>
    </message>
    <message>
        <source>{0} is added</source>
        <translation>已添加{0}</translation>
    </message>
    <message>
        <source>Record (*.json);;All files (*)</source>
        <translation>记录 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Bringing in a record</source>
        <translation>正在导入记录</translation>
    </message>
    <message>
        <source>The record, to the file {0}.</source>
        <translation>记录已导出到文件 {0}。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n quiz(zes) are new here.</source>
        <translation>
            <numerusform>有 %n 次测验是新的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here before and came in once only.</source>
        <translation>
            <numerusform>有 %n 次已存在，没有重复导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of {0} is here</source>
        <translation>“{0}”的记录已导入</translation>
    </message>
    <message>
        <source>Delete {0}?</source>
        <translation>删除“{0}”？</translation>
    </message>
    <message>
        <source>Every quiz, setting and note of this learner goes. The record is exported to a file first. Backups made before today still hold it: the regular ones until they are thinned out, up to about a year, and the others until you delete those files.</source>
        <translation>该学习者的所有测验、设置和备注都会删除。删除前会先把记录导出到文件。今天之前的备份中仍有这些内容：常规备份会保留到被精简为止，最长约一年；其他备份会保留到你删除那些文件为止。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Export and delete …</source>
        <translation>导出并删除…</translation>
    </message>
    <message>
        <source>Deleting {0}</source>
        <translation>正在删除“{0}”</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回原处</translation>
    </message>
    <message>
        <source>{0} is deleted</source>
        <translation>“{0}”已删除</translation>
    </message>
    <message>
        <source>{0}.</source>
        <comment>a sentence of what was done</comment>
        <translation>{0}。</translation>
    </message>
    <message>
        <source>The record is in the file {0}.</source>
        <translation>记录保存在文件 {0} 中。</translation>
    </message>
    <message>
        <source>the learner without a name</source>
        <translation>未命名的学习者</translation>
    </message>
    <message>
        <source>Export the learner’s record</source>
        <translation>导出学习者的记录</translation>
    </message>
    <message>
        <source>Record (*.json)</source>
        <translation>记录 (*.json)</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>学习者</translation>
    </message>
    <message>
        <source>Switch back</source>
        <translation>切换回去</translation>
    </message>
    <message>
        <source>History, settings and reviews are those of this learner now.</source>
        <translation>历史、设置和复习现在都属于这位学习者。</translation>
    </message>
    <message>
        <source>{0} learns now</source>
        <translation>现在由“{0}”学习</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>Add a pack …</source>
        <translation>添加题目包…</translation>
    </message>
    <message>
        <source>Packs shown</source>
        <translation>显示的题目包</translation>
    </message>
    <message>
        <source>Find a pack</source>
        <translation>查找题目包</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>题目包</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>添加题目包</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期的内容。</translation>
    </message>
    <message>
        <source>No pack has all of these words in its title or source. Fewer or shorter words find more.</source>
        <translation>没有题目包的标题或来源包含所有这些词。词更少或更短，找到的就更多。</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n 个题目包</numerusform>
        </translation>
    </message>
    <message>
        <source>Or drop a file on this window. Nothing leaves this computer.</source>
        <translation>也可以把文件拖到这个窗口上。任何内容都不会离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>LibrarySection</name>
    <message>
        <source>Question pack (*.scoquiz)</source>
        <translation>题目包 (*.scoquiz)</translation>
    </message>
    <message>
        <source>Share this pack</source>
        <translation>分享这个题目包</translation>
    </message>
    <message>
        <source>“{0}” is in the file {1}. Send it to whom you like.</source>
        <translation>“{0}”已写入文件 {1}。可以发给任何人。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Sharing a pack</source>
        <translation>正在分享题目包</translation>
    </message>
    <message>
        <source>“{0}” comes with SCO Quiz and stays.</source>
        <translation>“{0}”随 SCO Quiz 提供，不能移除。</translation>
    </message>
    <message>
        <source>Removing a pack</source>
        <translation>正在移除题目包</translation>
    </message>
    <message>
        <source>Putting a pack back</source>
        <translation>正在放回题目包</translation>
    </message>
    <message>
        <source>Going back to a version</source>
        <translation>正在退回先前的版本</translation>
    </message>
    <message>
        <source>“{0}” is at version {1} again. The other one is kept for 30 days.</source>
        <translation>“{0}”已退回版本 {1}。另一个版本保留 30 天。</translation>
    </message>
    <message>
        <source>“{0}” is removed. Your answers are kept.</source>
        <translation>已移除“{0}”。你的回答保留着。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回原处</translation>
    </message>
    <message>
        <source>“{0}” is back, with everything you know of it.</source>
        <translation>“{0}”已放回，你掌握的内容都在。</translation>
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
        <translation>最后的答案尚未保存，窗口会继续尝试。再次关闭则不保存这些答案。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quiz</source>
        <translation>测验(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Question statistics</source>
        <translation>题目统计(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Attach your copy of the article …</source>
        <translation>附上你的文章副本(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a pac&amp;k …</source>
        <translation>添加题目包(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Share this pack …</source>
        <translation>分享这个题目包(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Forget the answers to this pack …</source>
        <translation>忘记对这个题目包的回答(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Backups …</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Open data folder</source>
        <translation>打开数据文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Start &amp;timed quiz …</source>
        <translation>开始限时测验(&amp;T)…</translation>
    </message>
    <message>
        <source>Pr&amp;actise …</source>
        <translation>练习(&amp;A)…</translation>
    </message>
    <message>
        <source>Pause or &amp;continue</source>
        <translation>暂停或继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>下一题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>上一题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go to question …</source>
        <translation>转到题目(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Hand in …</source>
        <translation>交卷(&amp;H)…</translation>
    </message>
    <message>
        <source>Say the &amp;question</source>
        <translation>读出题目(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Say the time left</source>
        <translation>报告剩余时间(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>撤销上一次更改(&amp;U)</translation>
    </message>
    <message>
        <source>Cop&amp;y question or result</source>
        <translation>复制题目或成绩(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Hide or show the clock</source>
        <translation>隐藏或显示计时(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>首页(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>进展(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;tudy</source>
        <translation>学习(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Find a fact</source>
        <translation>查找事实(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;region</source>
        <translation>下一个区域(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Review due</source>
        <translation>复习到期内容(&amp;R)</translation>
    </message>
    <message>
        <source>Choose what to re&amp;view …</source>
        <translation>选择复习内容(&amp;V)…</translation>
    </message>
    <message>
        <source>Previous re&amp;gion</source>
        <translation>上一个区域(&amp;G)</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>题库(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Learners</source>
        <translation>学习者(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About SCO Quiz</source>
        <translation>关于 SCO Quiz(&amp;A)</translation>
    </message>
</context>
<context>
    <name>MatchRow</name>
    <message>
        <source>Choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Right match</source>
        <translation>正确配对</translation>
    </message>
    <message>
        <source>Match for {0}</source>
        <translation>与“{0}”配对</translation>
    </message>
    <message>
        <source>no match chosen</source>
        <translation>未选择配对</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Right match: {0}</source>
        <translation>正确配对：{0}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>这一步没有完成</translation>
    </message>
    <message>
        <source>SCO Quiz made a mistake. Everything that was shown as saved is kept. You can go on; the fault could not be noted in the file faults.log beside your answers.</source>
        <translation>SCO Quiz 出错了。所有显示为已保存的内容都已保留。你可以继续；错误未能记录到你的答案旁边的 faults.log 文件中。</translation>
    </message>
    <message>
        <source>SCO Quiz made a mistake. Everything that was shown as saved is kept. You can go on; the fault is noted in the file faults.log beside your answers.</source>
        <translation>SCO Quiz 出错了。所有显示为已保存的内容都已保留。你可以继续；错误已记录在你的答案旁边的 faults.log 文件中。</translation>
    </message>
</context>
<context>
    <name>MisconceptionCard</name>
    <message>
        <source>Likely mix-ups</source>
        <translation>可能的混淆</translation>
    </message>
    <message>
        <source>What seems to be mixed up</source>
        <translation>似乎混淆的内容</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>{0}, in {1} questions</source>
        <translation>{0}，出现在 {1} 道题中</translation>
    </message>
    <message numerus="yes">
        <source>%n mix-up(s) showed up in one question each; each can be a slip.</source>
        <translation>
            <numerusform>有 %n 处混淆各只出现在一道题中，可能只是失误。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreRows</name>
    <message>
        <source>Kinds of question</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Spread over topics</source>
        <translation>主题分布</translation>
    </message>
    <message>
        <source>Limit per question</source>
        <translation>每题限时</translation>
    </message>
    <message>
        <source>Pause and time away</source>
        <translation>暂停与离开</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>收起选项</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>After each</source>
        <translation>每题之后</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>The answer is fixed then, and the clock goes on while you read.</source>
        <translation>之后答案不能再改，阅读时计时继续。</translation>
    </message>
    <message>
        <source>After each question</source>
        <translation>每道题之后</translation>
    </message>
    <message>
        <source>The answer is fixed then.</source>
        <translation>之后答案不能再改。</translation>
    </message>
    <message>
        <source>Until then every answer can be changed.</source>
        <translation>在此之前所有答案都可以修改。</translation>
    </message>
    <message>
        <source>reasons at the end</source>
        <translation>结束后显示理由</translation>
    </message>
    <message>
        <source>reasons after each question</source>
        <translation>每题后显示理由</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部题型</translation>
    </message>
    <message>
        <source>When reasons are shown</source>
        <translation>何时显示理由</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>{0} of {1} kinds</source>
        <translation>{1} 种题型中的 {0} 种</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>全部题型</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>较易</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>较难</translation>
    </message>
    <message>
        <source>As expected from the kind of question and its wrong options.</source>
        <translation>按题型及其错误选项估计。</translation>
    </message>
    <message>
        <source>any difficulty</source>
        <translation>难度不限</translation>
    </message>
    <message>
        <source>easier ones</source>
        <translation>较易的题</translation>
    </message>
    <message>
        <source>harder ones</source>
        <translation>较难的题</translation>
    </message>
    <message>
        <source>In proportion</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>From each topic in proportion to what it holds.</source>
        <translation>各主题按内容多少取题。</translation>
    </message>
    <message>
        <source>The same number from each topic.</source>
        <translation>各主题题数相同。</translation>
    </message>
    <message>
        <source>Questions that are lacking: {0}</source>
        <translation>缺少的题目：{0}</translation>
    </message>
    <message>
        <source>topics in proportion</source>
        <translation>主题按比例</translation>
    </message>
    <message>
        <source>topics evenly</source>
        <translation>主题平均</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>After that its answer is kept as it stands.</source>
        <translation>到时答案按当时状态保留。</translation>
    </message>
    <message>
        <source>No limit of its own</source>
        <translation>不单独限时</translation>
    </message>
    <message>
        <source>no limit per question</source>
        <translation>每题不限时</translation>
    </message>
    <message>
        <source>{0} for each question</source>
        <translation>每题 {0}</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Yes, as often as you need</source>
        <translation>可以，次数不限</translation>
    </message>
    <message>
        <source>The clock stands still, also while the program is closed or the computer sleeps.</source>
        <translation>计时停止，程序关闭或电脑休眠时也是如此。</translation>
    </message>
    <message>
        <source>No, as in an examination</source>
        <translation>不可以，与考试相同</translation>
    </message>
    <message>
        <source>The clock goes on, also while the program is closed or the computer sleeps.</source>
        <translation>计时继续，程序关闭或电脑休眠时也是如此。</translation>
    </message>
    <message>
        <source>pause allowed</source>
        <translation>允许暂停</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>不可暂停</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Type a name for it.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>This name is taken. Choose another.</source>
        <translation>此名称已被使用，请换一个。</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Question {0} of {1}</source>
        <translation>第 {0} 题，共 {1} 题</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{0}: Ctrl+Z.</source>
        <translation>{0}：Ctrl+Z。</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>{0}: one less</source>
        <translation>{0}：减一</translation>
    </message>
    <message>
        <source>{0}: one more</source>
        <translation>{0}：加一</translation>
    </message>
    <message>
        <source>It cannot be less.</source>
        <translation>不能再小。</translation>
    </message>
    <message>
        <source>It cannot be more.</source>
        <translation>不能再大。</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>OptionGroup</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已取消选择</translation>
    </message>
    <message>
        <source>{0} of {0} chosen. Clear one first.</source>
        <translation>已选 {0}/{0}。请先取消一项。</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>struck out</source>
        <translation>已划去</translation>
    </message>
</context>
<context>
    <name>OptionState</name>
    <message>
        <source>Your answer, right</source>
        <translation>你的答案，正确</translation>
    </message>
    <message>
        <source>Your answer, wrong</source>
        <translation>你的答案，错误</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>正确答案</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Taken back</source>
        <translation>已放回原处</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move “{0}” up</source>
        <translation>将“{0}”上移</translation>
    </message>
    <message>
        <source>Move “{0}” down</source>
        <translation>将“{0}”下移</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>已拿起</translation>
    </message>
    <message>
        <source>position {0} of {1}</source>
        <translation>位置 {0}/{1}</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>已拿起</translation>
    </message>
</context>
<context>
    <name>OverCover</name>
    <message>
        <source>Show the result</source>
        <translation>显示结果</translation>
    </message>
    <message>
        <source>{0}: all of it is kept and handed in.</source>
        <translation>{0}：全部已保存并交卷。</translation>
    </message>
    <message>
        <source>{0}: all of it is kept.</source>
        <translation>{0}：全部已保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were not reached; the result lists them apart.</source>
        <translation>
            <numerusform>有 %n 道题没有看到；结果中单独列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在结束</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>时间到</translation>
    </message>
    <message>
        <source>Handing in</source>
        <translation>正在交卷</translation>
    </message>
    <message>
        <source>Your answers are not saved yet. Leave this window open; it tries again by itself.</source>
        <translation>你的答案尚未保存。请让窗口开着，程序会自动重试。</translation>
    </message>
    <message>
        <source>The result opens by itself in a few seconds.</source>
        <translation>结果会在几秒后自动打开。</translation>
    </message>
</context>
<context>
    <name>OwnCopySection</name>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>纯文本 (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Attach your copy of the article</source>
        <translation>附上你的文章副本</translation>
    </message>
    <message>
        <source>Your copy of the article is attached</source>
        <translation>已附上你的文章副本</translation>
    </message>
    <message>
        <source>The file it came from is where it was. Timed quizzes ask every question again.</source>
        <translation>原文件仍在原处。限时测验会再次出所有题目。</translation>
    </message>
    <message>
        <source>Your copy of the article is removed</source>
        <translation>已移除你的文章副本</translation>
    </message>
    <message>
        <source>{0} of {1} paragraphs match.</source>
        <translation>{1} 段中有 {0} 段相符。</translation>
    </message>
    <message>
        <source>Different or missing: {0}.</source>
        <translation>不同或缺少：{0}。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) will not be asked in timed quizzes.</source>
        <translation>
            <numerusform>%n 道题不会出现在限时测验中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your copy does not hold the passage that settles the answer. Practice is as before.</source>
        <translation>你的副本没有决定答案的那段文字。练习不变。</translation>
    </message>
</context>
<context>
    <name>PaceLine</name>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Minutes used</source>
        <translation>已用分钟</translation>
    </message>
    <message>
        <source>Question {0}: {1} min used</source>
        <translation>第 {0} 题：已用 {1} 分钟</translation>
    </message>
    <message>
        <source>even pace</source>
        <translation>均匀节奏</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>Use this pack</source>
        <translation>使用这个题目包</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Last quizzes</source>
        <translation>最近的测验</translation>
    </message>
    <message>
        <source>Share …</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Share this pack</source>
        <translation>分享这个题目包</translation>
    </message>
    <message numerus="yes">
        <source>Practise the %n due</source>
        <translation>
            <numerusform>练习到期的 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have a fault and stay out of timed quizzes.</source>
        <translation>
            <numerusform>%n 道题有错误，限时测验不出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to version {0}</source>
        <translation>退回版本 {0}</translation>
    </message>
    <message>
        <source>Comes with SCO Quiz.</source>
        <translation>随 SCO Quiz 一起提供。</translation>
    </message>
    <message>
        <source>From a file, by {0} as it claims.</source>
        <translation>来自文件，自称作者：{0}。</translation>
    </message>
    <message>
        <source>From a file that names no author.</source>
        <translation>来自文件，未注明作者。</translation>
    </message>
    <message>
        <source>Its facts are of no text, so there is no passage to look up.</source>
        <translation>它的事实不出自文章，因此没有可查的原文。</translation>
    </message>
    <message>
        <source>Facts restated from {0}.</source>
        <translation>事实转述自：{0}。</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加日期</translation>
    </message>
</context>
<context>
    <name>PackFileSection</name>
    <message>
        <source>Question pack (*.scoquiz)</source>
        <translation>题目包 (*.scoquiz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>添加题目包</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>正在读取 {0}</translation>
    </message>
    <message>
        <source>Comparing the file with your library</source>
        <translation>正在把文件与题库比较</translation>
    </message>
    <message>
        <source>“{0}” is added.</source>
        <translation>已添加“{0}”。</translation>
    </message>
    <message>
        <source>Adding a pack</source>
        <translation>正在添加题目包</translation>
    </message>
    <message>
        <source>Yours and that of the file are both there: “{0}”.</source>
        <translation>你的版本和文件中的版本都在：“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” is updated.</source>
        <translation>已更新“{0}”。</translation>
    </message>
    <message>
        <source>Updating a pack</source>
        <translation>正在更新题目包</translation>
    </message>
    <message>
        <source>Use this pack</source>
        <translation>使用这个题目包</translation>
    </message>
    <message>
        <source>Go back to version {0}</source>
        <translation>退回版本 {0}</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>no quiz yet</source>
        <translation>还没有测验</translation>
    </message>
    <message>
        <source>of {0}</source>
        <comment>below the points of a quiz</comment>
        <translation>/ {0}</translation>
    </message>
    <message numerus="yes">
        <source>question(s)</source>
        <comment>below a number</comment>
        <translation>
            <numerusform>道题</numerusform>
        </translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Practice only</source>
        <translation>仅供练习</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>无依据原文</translation>
    </message>
    <message>
        <source>Comes with SCO Quiz</source>
        <translation>随 SCO Quiz 提供</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>来自文件</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 道题</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} due</source>
        <translation>{0} 个到期</translation>
    </message>
    <message>
        <source>none due</source>
        <translation>没有到期</translation>
    </message>
    <message>
        <source>last score {0}</source>
        <translation>上次得分 {0}</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>All packs</source>
        <translation>所有题目包</translation>
    </message>
    <message>
        <source>several packs</source>
        <translation>多个题目包</translation>
    </message>
</context>
<context>
    <name>ParagraphCells</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n 条事实</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}, {2} of {3}</source>
        <translation>{0}，{1}，第 {2} 个，共 {3} 个</translation>
    </message>
</context>
<context>
    <name>ParagraphState</name>
    <message>
        <source>Known</source>
        <translation>已掌握</translation>
    </message>
    <message>
        <source>Right so far</source>
        <translation>目前都答对</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未提问</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>答错</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>无题</translation>
    </message>
</context>
<context>
    <name>PassageLabel</name>
    <message>
        <source>Underlined: {0}</source>
        <translation>划线部分：{0}</translation>
    </message>
</context>
<context>
    <name>PausedCover</name>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>暂时离开</translation>
    </message>
    <message>
        <source>Time does not run while the quiz is paused.</source>
        <translation>测验暂停期间不计时。</translation>
    </message>
    <message>
        <source>{0} left; time does not run while the quiz is paused.</source>
        <translation>还剩 {0}；测验暂停期间不计时。</translation>
    </message>
    <message>
        <source>{0}: all of it is kept, and you may close the program.</source>
        <translation>{0}：全部已保存，可以关闭程序。</translation>
    </message>
    <message>
        <source>The questions are covered until you continue.</source>
        <translation>在你继续之前，题目会被遮住。</translation>
    </message>
    <message>
        <source>Paused at question {0}</source>
        <translation>在第 {0} 题暂停</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>No quiz was finished yet.</source>
        <translation>还没有完成的测验。</translation>
    </message>
    <message>
        <source>No answers fit what is chosen.</source>
        <translation>没有符合所选条件的答案。</translation>
    </message>
    <message>
        <source>No answers in the last {0} days.</source>
        <translation>最近 {0} 天没有答案。</translation>
    </message>
    <message>
        <source>{0} in the last {1} days</source>
        <translation>最近 {1} 天 {0}</translation>
    </message>
    <message>
        <source>{0} since {1}</source>
        <translation>自 {1} 起 {0}</translation>
    </message>
    <message>
        <source>{0}, too few for a figure.</source>
        <translation>{0}，太少，给不出数字。</translation>
    </message>
    <message>
        <source>{0}, {1} right (likely between {2} and {3}).</source>
        <translation>{0}，正确率 {1}（很可能在 {2} 与 {3} 之间）。</translation>
    </message>
    <message>
        <source>In the {0} days before: {1}.</source>
        <translation>之前的 {0} 天：{1}。</translation>
    </message>
    <message>
        <source>In the {0} days before: {1}, {2} right.</source>
        <translation>之前的 {0} 天：{1}，正确率 {2}。</translation>
    </message>
    <message>
        <source>That is better, by more than chance alone would give.</source>
        <translation>有进步，不只是偶然。</translation>
    </message>
    <message>
        <source>That is less, by more than chance alone would give.</source>
        <translation>有所下降，不只是偶然。</translation>
    </message>
    <message>
        <source>The difference can be chance.</source>
        <translation>差别可能是偶然。</translation>
    </message>
</context>
<context>
    <name>PeriodCount</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Your answers can be opened again</source>
        <translation>你的答案又可以打开了</translation>
    </message>
    <message>
        <source>Going back to a backup</source>
        <translation>正在恢复到备份</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept as another.</source>
        <translation>备份已恢复。之前的内容另存为一个备份。</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Topics, weakest first</source>
        <translation>各主题，最薄弱的在前</translation>
    </message>
    <message>
        <source>From all your answers, whatever is chosen above</source>
        <translation>以下基于你的全部答案，与上面的选择无关</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>显示全部时间</translation>
    </message>
    <message>
        <source>Show {0} days</source>
        <translation>显示 {0} 天</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>The thin line shows how sure each figure is.</source>
        <translation>细线表示各数字的可靠程度。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
</context>
<context>
    <name>ProgressSection</name>
    <message>
        <source>Deleting a quiz</source>
        <translation>正在删除测验</translation>
    </message>
    <message>
        <source>The quiz of {0} is deleted.</source>
        <translation>{0} 的测验已删除。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Putting a quiz back</source>
        <translation>正在恢复测验</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export what you see</source>
        <translation>导出所见内容</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Exported to the file {0}.</source>
        <translation>已导出到文件 {0}。</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Hand in …</source>
        <translation>交卷…</translation>
    </message>
    <message>
        <source>Finish …</source>
        <translation>结束…</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>{0}, {1} left for this question</source>
        <translation>{0}，本题还剩 {1}</translation>
    </message>
    <message>
        <source>Question {0} of {1}. {2} {3}.</source>
        <translation>第 {0} 题，共 {1} 题。{2} {3}。</translation>
    </message>
</context>
<context>
    <name>QuizSection</name>
    <message>
        <source>Go to question</source>
        <translation>转到题目</translation>
    </message>
    <message>
        <source>Question number, 1 to {0}</source>
        <translation>题号，1 到 {0}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>前往</translation>
    </message>
</context>
<context>
    <name>RecoverySection</name>
    <message>
        <source>The file cannot be opened as it is. Nothing was changed in it.</source>
        <translation>文件目前无法打开。文件未作任何改动。</translation>
    </message>
    <message>
        <source>Looking for what can still be read</source>
        <translation>正在查找仍可读取的内容</translation>
    </message>
    <message>
        <source>Restore the backup of {0}?</source>
        <translation>恢复 {0} 的备份？</translation>
    </message>
    <message>
        <source>It holds {0}.</source>
        <translation>它包含：{0}。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The damaged file is kept, but nothing of it will be shown: {0} that can still be read.</source>
        <translation>损坏的文件会保留，但其中的内容都不会显示：仍可读取 {0}。</translation>
    </message>
    <message>
        <source>Start with no quizzes?</source>
        <translation>不带测验重新开始？</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Bringing your answers back</source>
        <translation>正在恢复你的答案</translation>
    </message>
    <message>
        <source>Save a copy of the damaged file</source>
        <translation>保存损坏文件的副本</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Copying the damaged file</source>
        <translation>正在复制损坏的文件</translation>
    </message>
    <message>
        <source>The damaged file was copied.</source>
        <translation>已复制损坏的文件。</translation>
    </message>
</context>
<context>
    <name>RecoveryText</name>
    <message numerus="yes">
        <source>%n quiz(zes)</source>
        <translation>
            <numerusform>%n 次测验</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quiz(zes)</source>
        <translation>
            <numerusform>%Ln 次测验</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln 个答案</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>An older copy of your answers was found</source>
        <translation>发现答案的较旧副本</translation>
    </message>
    <message>
        <source>Your answers cannot be opened</source>
        <translation>无法打开你的答案</translation>
    </message>
    <message>
        <source>The file with your answers is whole, but older than the one you used here last. A program that copies files, or somebody, put it there. Nothing was changed, and nothing is lost by what you choose here.</source>
        <translation>保存答案的文件是完整的，但比你上次在这里使用的旧。可能是某个复制文件的程序或某人把它放在了那里。未作任何改动，无论如何选择都不会丢失内容。</translation>
    </message>
    <message>
        <source>The file with your answers is damaged and cannot be opened. Nothing was changed in it.</source>
        <translation>保存答案的文件已损坏，无法打开。文件未作任何改动。</translation>
    </message>
    <message>
        <source>The file with your answers is gone, but copies of it are there. Nothing was changed.</source>
        <translation>保存答案的文件不见了，但还有它的备份。未作任何改动。</translation>
    </message>
    <message>
        <source>No quiz in it can be read any more.</source>
        <translation>其中已没有可以读取的测验。</translation>
    </message>
    <message>
        <source>{0} can still be read, and each was checked from its first entry to its last.</source>
        <translation>仍可读取：{0}。每一条都已从头到尾核对。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n other quiz(zes) only parts are left.</source>
        <translation>
            <numerusform>另有 %n 次测验只剩部分内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>If you know where the newer file is, put it back into your data folder instead and try again. Backups lie in the folder “backups” there.</source>
        <translation>如果你知道较新的文件在哪里，也可以把它放回数据文件夹后重试。备份位于其中的“backups”文件夹。</translation>
    </message>
    <message>
        <source>Backups lie in the folder “backups” inside your data folder.</source>
        <translation>备份位于数据文件夹内的“backups”文件夹。</translation>
    </message>
    <message>
        <source>The damaged file lies in your data folder. Whatever you choose, it is kept: it moves to the folder “backups” there, under a name with the date.</source>
        <translation>损坏的文件位于数据文件夹中。无论如何选择，它都会保留：它会移到其中的“backups”文件夹，文件名带有日期。</translation>
    </message>
    <message>
        <source>Restores the backup of {0} ({1}) and adds every quiz that only the older copy has. The older copy is kept as another backup.</source>
        <translation>恢复 {0} 的备份（{1}），并补上只有较旧副本才有的测验。较旧的副本另存为一个备份。</translation>
    </message>
    <message>
        <source>Restores the newest backup ({0}) and adds what it lacks: {1}.</source>
        <translation>恢复最新备份（{0}），并补上其中缺少的内容：{1}。</translation>
    </message>
    <message>
        <source>Restores the newest backup: {0}.</source>
        <translation>恢复最新备份：{0}。</translation>
    </message>
    <message>
        <source>Adds the newer quizzes that were noted beside the file. The older copy is kept as well.</source>
        <translation>补上记录在文件旁的较新测验。较旧的副本也会保留。</translation>
    </message>
    <message>
        <source>Starts with no quizzes and no results. Nothing that was saved before will be shown.</source>
        <translation>从零开始，没有测验和成绩。之前保存的内容都不会显示。</translation>
    </message>
    <message>
        <source>Your file now holds {0}.</source>
        <translation>你的文件现有：{0}。</translation>
    </message>
    <message>
        <source>You have a new file without quizzes.</source>
        <translation>现在是一个没有测验的新文件。</translation>
    </message>
    <message>
        <source>The damaged file is kept in the folder “backups” inside your data folder.</source>
        <translation>损坏的文件保留在数据文件夹内的“backups”文件夹中。</translation>
    </message>
    <message>
        <source>The older copy is kept as another backup.</source>
        <translation>较旧的副本另存为一个备份。</translation>
    </message>
    <message>
        <source>It lacks {0} that can still be read; they will not be shown.</source>
        <translation>它缺少仍可读取的 {0}，这些将不会显示。</translation>
    </message>
    <message>
        <source>It holds {0}. On {1} there were {2}.</source>
        <translation>它包含 {0}。{1} 时有 {2}。</translation>
    </message>
    <message>
        <source>The newest backup is of {0} and holds {1}.</source>
        <translation>最新的备份是 {0} 的，包含 {1}。</translation>
    </message>
    <message>
        <source>{0} were noted beside it.</source>
        <translation>另有记录在旁：{0}。</translation>
    </message>
    <message>
        <source>No copy of the newer quizzes is here.</source>
        <translation>这里没有较新测验的副本。</translation>
    </message>
    <message>
        <source>Goes on with the older copy.</source>
        <translation>继续使用较旧的副本。</translation>
    </message>
    <message>
        <source>{0} will not be shown; the backups that hold them are kept.</source>
        <translation>以下内容将不会显示：{0}；包含它们的备份会保留。</translation>
    </message>
    <message>
        <source>Later answers will not be shown; the backups that hold them are kept.</source>
        <translation>之后的答案将不会显示；包含它们的备份会保留。</translation>
    </message>
    <message>
        <source>It has everything that can still be read.</source>
        <translation>它包含所有仍可读取的内容。</translation>
    </message>
    <message>
        <source>Makes a new file of what can still be read, and of nothing else.</source>
        <translation>用仍可读取的内容新建一个文件，不含其他内容。</translation>
    </message>
    <message>
        <source>{0} that only the backup has will not be shown.</source>
        <translation>只在备份中才有的 {0}将不会显示。</translation>
    </message>
</context>
<context>
    <name>RemovedCard</name>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Nothing of these is asked any more.</source>
        <translation>这些题目包不再出题。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Topics, weakest first</source>
        <translation>各主题，最薄弱的在前</translation>
    </message>
    <message>
        <source>Questions, missed first</source>
        <translation>题目，错题在前</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>答案太少</translation>
    </message>
    <message>
        <source>{0}. Your answer: {1}</source>
        <translation>{0}。你的答案：{1}</translation>
    </message>
    <message>
        <source>Right answer: {0}</source>
        <translation>正确答案：{0}</translation>
    </message>
    <message>
        <source>Points: {0}</source>
        <translation>得分：{0}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>第 {0} 页，共 {1} 页</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>{0} with what you say was right.</source>
        <translation>加上你认为答对的：{0}。</translation>
    </message>
    <message>
        <source>{0}; you say right</source>
        <translation>{0}；你说答对了</translation>
    </message>
    <message>
        <source>Time ran out with {0} of {1} questions left.</source>
        <translation>时间到时还剩 {0} 题，共 {1} 题。</translation>
    </message>
    <message>
        <source>Of the {0} you reached, {1} were right.</source>
        <translation>在你看到的 {0} 道题中，答对 {1} 道。</translation>
    </message>
    <message>
        <source>Time ran out after you had seen every question.</source>
        <translation>时间到时你已看过所有题目。</translation>
    </message>
    <message>
        <source>The mark to reach was {0}.</source>
        <translation>目标分数是 {0}。</translation>
    </message>
    <message>
        <source>You got {0} of {1} right, which makes {2} points.</source>
        <translation>{1} 题答对 {0} 题，得 {2} 分。</translation>
    </message>
    <message>
        <source>You got {0} of {1} points.</source>
        <translation>你得了 {1} 分中的 {0} 分。</translation>
    </message>
    <message>
        <source>You got {0} of {1} right.</source>
        <translation>{1} 题答对 {0} 题。</translation>
    </message>
    <message>
        <source>It took you {0}.</source>
        <translation>用时 {0}。</translation>
    </message>
    <message>
        <source>You took {0} of overtime; with it you would have {1} points.</source>
        <translation>加时用了 {0}；计入加时共 {1} 分。</translation>
    </message>
    <message>
        <source>You handed in with {0} left.</source>
        <translation>交卷时还剩 {0}。</translation>
    </message>
    <message>
        <source>Of the {0} you reached, {1} were right and {2} partly.</source>
        <translation>看到的 {0} 题中，{1} 题正确，{2} 题部分正确。</translation>
    </message>
    <message>
        <source>Too few questions were reached to say more.</source>
        <translation>看到的题目太少，无法进一步判断。</translation>
    </message>
    <message>
        <source>What you reached earned points enough for the mark: time was short, not knowledge.</source>
        <translation>已做到的题目得分足以达标：不足的是时间，不是知识。</translation>
    </message>
    <message>
        <source>More than half of the time was left.</source>
        <translation>还剩一半以上的时间。</translation>
    </message>
    <message>
        <source>Enough was right for the mark; how sure you said you were made it fewer points than that.</source>
        <translation>答对的题数足以达标；按所选的把握程度计分，得分较低。</translation>
    </message>
    <message>
        <source>Enough was right for the mark; wrong choices took points off.</source>
        <translation>答对的题数足以达标；选错的选项扣了分。</translation>
    </message>
    <message>
        <source>Time was not the reason: the questions below show what to read.</source>
        <translation>原因不在时间：下面的题目说明该读什么。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not fully right</source>
        <translation>未完全正确</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>部分正确</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Guessed right</source>
        <translation>猜对</translation>
    </message>
    <message>
        <source>Certain but wrong</source>
        <translation>肯定但错误</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有作答</translation>
    </message>
    <message>
        <source>Ran out of time</source>
        <translation>时间用完</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>已标记</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Review answers</source>
        <translation>查看答案</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Again with the same settings</source>
        <translation>以相同设置再来一次</translation>
    </message>
    <message>
        <source>Few questions a topic: read these as hints.</source>
        <translation>每个主题题目很少：仅供参考。</translation>
    </message>
    <message>
        <source>The thin line shows how sure each figure is.</source>
        <translation>细线表示每个数字的可靠程度。</translation>
    </message>
    <message numerus="yes">
        <source>Practise the %n not fully right</source>
        <translation>
            <numerusform>练习未完全正确的 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>Topics, weakest first</source>
        <translation>各主题，最薄弱的在前</translation>
    </message>
</context>
<context>
    <name>ResultQuestions</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
</context>
<context>
    <name>ResultSince</name>
    <message>
        <source>Since last time</source>
        <translation>与上次相比</translation>
    </message>
    <message>
        <source>Your next quiz will be compared with this one.</source>
        <translation>你的下一次测验将与这一次比较。</translation>
    </message>
    <message>
        <source>Your next quiz of this kind and length will be compared with this one.</source>
        <translation>下一次同类型、同题数的测验将与这一次比较。</translation>
    </message>
    <message>
        <source>Since last time, {0}</source>
        <translation>与上次（{0}）相比</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>部分正确</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are few: a small change can be chance.</source>
        <translation>
            <numerusform>%n 题不多：小的变化可能是偶然。</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, now {1}</source>
        <translation>{0}，现在 {1}</translation>
    </message>
</context>
<context>
    <name>ResultTime</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>{0} used</source>
        <translation>用时 {0}</translation>
    </message>
    <message>
        <source>{0} of {1} used</source>
        <translation>用时 {0}，共 {1}</translation>
    </message>
    <message>
        <source>No question was seen.</source>
        <translation>没有看过题目。</translation>
    </message>
    <message>
        <source>Question {0} took longest: {1}.</source>
        <translation>第 {0} 题用时最长：{1}。</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>时间到</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>交卷</translation>
    </message>
    <message>
        <source>question {0}: {1}</source>
        <translation>第 {0} 题：{1}</translation>
    </message>
</context>
<context>
    <name>ResultsSection</name>
    <message>
        <source>Exported to the file {0}.</source>
        <translation>已导出到文件 {0}。</translation>
    </message>
    <message>
        <source>In a spreadsheet, import it with the comma as the only separator: in Excel by Data &gt; From Text/CSV.</source>
        <translation>在电子表格中请用导入方式打开，只以逗号作分隔符：在 Excel 中用“数据”&gt;“从文本/CSV”。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>ReviewButton</name>
    <message>
        <source>Review due</source>
        <translation>复习到期内容</translation>
    </message>
    <message>
        <source>done for today</source>
        <translation>今天已完成</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n more fact(s) are due; today’s limit is {0}.</source>
        <translation>
            <numerusform>还有 %n 条事实到期；今天的上限是 {0} 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more fact(s) are due; today’s limit is reached.</source>
        <translation>
            <numerusform>还有 %n 条事实到期；今天已达上限。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>查看答案</translation>
    </message>
    <message>
        <source>Back to result</source>
        <translation>返回结果</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Practise this fact again</source>
        <translation>再练这条事实</translation>
    </message>
    <message>
        <source>Earlier tries</source>
        <translation>以往作答</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>第 {0} 题，共 {1} 题</translation>
    </message>
    <message>
        <source>Your answer: {0}.</source>
        <translation>你的答案：{0}。</translation>
    </message>
    <message>
        <source>Right answer: {0}.</source>
        <translation>正确答案：{0}。</translation>
    </message>
    <message>
        <source>{0} of {1} in the list</source>
        <translation>列表第 {0}/{1} 题</translation>
    </message>
    <message>
        <source>Missed {0} of {1}</source>
        <translation>错题 {0}/{1}</translation>
    </message>
    <message>
        <source>Next missed</source>
        <translation>下一道错题</translation>
    </message>
    <message>
        <source>This is the first of the list.</source>
        <translation>这是列表中的第一题。</translation>
    </message>
    <message>
        <source>This is the last of the list.</source>
        <translation>这是列表中的最后一题。</translation>
    </message>
    <message numerus="yes">
        <source>It shows in %n question(s) of this quiz.</source>
        <translation>
            <numerusform>它出现在本次测验的 %n 道题中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Likely mix-up: {0}</source>
        <translation>可能的混淆：{0}</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Points if it was right</source>
        <translation>若答对的得分</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>{0} of {1}</source>
        <translation>第 {0} 条，共 {1} 条</translation>
    </message>
</context>
<context>
    <name>RuleRows</name>
    <message>
        <source>No time limit</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>The clock is off.</source>
        <translation>计时关闭。</translation>
    </message>
    <message>
        <source>{0} ({1} × {2})</source>
        <translation>{0}（{1} × {2}）</translation>
    </message>
    <message>
        <source>{0} for each question</source>
        <translation>每题 {0}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟数</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>When time runs out</source>
        <translation>时间用完时</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>较短</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>较长</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>There is nothing to time</source>
        <translation>没有可计时的题目</translation>
    </message>
    <message>
        <source>Your time factor of {0} is in it; it is set in Settings.</source>
        <translation>已计入你的时间系数 {0}；可在设置中更改。</translation>
    </message>
    <message>
        <source>Then practice ends, and your answers are kept.</source>
        <translation>到时练习结束，你的答案会保留。</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>倒扣</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>按把握</translation>
    </message>
    <message>
        <source>You need {0} of {1} points to reach the mark.</source>
        <translation>达标需要 {1} 分中的 {0} 分。</translation>
    </message>
    <message>
        <source>Right answers count</source>
        <translation>答对得分</translation>
    </message>
    <message>
        <source>A part of an answer can earn a part of the point.</source>
        <translation>部分答对可得部分分数。</translation>
    </message>
    <message>
        <source>Wrong choices cost</source>
        <translation>选错扣分</translation>
    </message>
    <message>
        <source>“I don’t know” costs nothing.</source>
        <translation>“我不知道”不扣分。</translation>
    </message>
    <message>
        <source>How sure you are counts</source>
        <translation>把握程度计入得分</translation>
    </message>
    <message>
        <source>“I don’t know” costs nothing. Without a word on it, an answer counts as a guess.</source>
        <translation>“我不知道”不扣分。未说明把握的答案按猜测计。</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>交卷</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>加时</translation>
    </message>
    <message>
        <source>Your answers are handed in</source>
        <translation>你的答案会交卷</translation>
    </message>
    <message>
        <source>Questions you did not reach are listed apart.</source>
        <translation>没看到的题目单独列出。</translation>
    </message>
    <message>
        <source>You may go on</source>
        <translation>可以继续</translation>
    </message>
    <message>
        <source>The score is that at zero; what you change afterwards is counted beside it.</source>
        <translation>得分以时间到时为准；之后的改动另行计算。</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>What the rules found</source>
        <translation>规则发现的问题</translation>
    </message>
    <message>
        <source>They can be used everywhere.</source>
        <translation>可以用于任何测验。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are sound</source>
        <translation>
            <numerusform>%n 道题没有问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have a fault</source>
        <translation>
            <numerusform>%n 道题有错误</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay out of timed quizzes until the author mends them. Practice asks them.</source>
        <translation>在作者改正之前，限时测验不出这些题；练习中会出。</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep no question out.</source>
        <translation>它们不影响出题。</translation>
    </message>
</context>
<context>
    <name>SamplesCard</name>
    <message numerus="yes">
        <source>%n of its questions</source>
        <translation>
            <numerusform>其中 %n 道题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Replace {0}?</source>
        <translation>替换 {0}？</translation>
    </message>
    <message>
        <source>There is a file of this name already. What it holds now would be gone.</source>
        <translation>已有同名文件。其中现有的内容将会丢失。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>All results</source>
        <translation>全部成绩</translation>
    </message>
    <message>
        <source>Last scores</source>
        <translation>最近的得分</translation>
    </message>
    <message>
        <source>Last score</source>
        <translation>上次成绩</translation>
    </message>
    <message>
        <source>Your scores appear here after your first timed quiz.</source>
        <translation>完成第一次限时测验后，你的成绩会显示在这里。</translation>
    </message>
    <message>
        <source>Your next score appears above this one. A topic shows its percentage from five answers on.</source>
        <translation>下一次成绩会显示在它上方。主题从第五个答案起显示百分比。</translation>
    </message>
</context>
<context>
    <name>ScoreRing</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>共 {0}</translation>
    </message>
</context>
<context>
    <name>ScoresCard</name>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>{0} is the highest of these.</source>
        <translation>其中最高的是 {0}。</translation>
    </message>
    <message>
        <source>{0} in one quiz.</source>
        <translation>一次测验中 {0}。</translation>
    </message>
    <message>
        <source>Point at a dot, or use Left and Right, to read it.</source>
        <translation>指向某点，或用左右方向键，即可读取。</translation>
    </message>
    <message>
        <source>There is no practice here yet.</source>
        <translation>这里还没有练习。</translation>
    </message>
    <message>
        <source>There is no timed quiz here. Your scores over time will appear after one.</source>
        <translation>这里没有限时测验。完成一次后，会显示得分的变化。</translation>
    </message>
    <message>
        <source>Your scores over time will appear here after your first timed quiz.</source>
        <translation>完成第一次限时测验后，这里会显示得分的变化。</translation>
    </message>
    <message>
        <source>The upright lines show how far chance alone can move a score; there is none where wrong answers or how sure you were count.</source>
        <translation>竖线表示仅凭偶然，得分可能变动多少；若答错扣分或计入把握程度，则没有竖线。</translation>
    </message>
    <message>
        <source>The upright lines show how far chance alone can move a score.</source>
        <translation>竖线表示仅凭偶然，得分可能变动多少。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>额外时间</translation>
    </message>
    <message>
        <source>Time left in</source>
        <translation>剩余时间显示</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>提示音</translation>
    </message>
    <message>
        <source>Single-key shortcuts</source>
        <translation>单键快捷键</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>屏幕阅读器</translation>
    </message>
    <message>
        <source>Recall target</source>
        <translation>回忆目标</translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>每日复习</translation>
    </message>
    <message>
        <source>Daily aim</source>
        <translation>每日目标</translation>
    </message>
    <message>
        <source>Learners …</source>
        <translation>学习者…</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Attach …</source>
        <translation>附上…</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Seconds too</source>
        <translation>含秒</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>较少</translation>
    </message>
    <message>
        <source>Only urgent</source>
        <translation>仅紧急</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>A quiz of 20 questions at the usual pace takes {0}.</source>
        <translation>按通常节奏，20 题的测验需要 {0}。</translation>
    </message>
    <message>
        <source>A quiz of 20 questions at the usual pace takes {0} ({1} × {2}).</source>
        <translation>按通常节奏，20 题的测验需要 {0}（{1} × {2}）。</translation>
    </message>
    <message>
        <source>For menus and buttons. The questions keep their language.</source>
        <translation>用于菜单和按钮。题目保持原来的语言。</translation>
    </message>
    <message>
        <source>Ctrl with plus, minus, 0 or the wheel does the same.</source>
        <translation>按住 Ctrl 再按加号、减号、0 或转动滚轮，效果相同。</translation>
    </message>
    <message>
        <source>How much is said without being asked.</source>
        <translation>不经询问时播报多少内容。</translation>
    </message>
    <message>
        <source>1 to 6, A to G, 7 to 9, 0, L, H, Q, T and X. The list is under Help, Keys.</source>
        <translation>1 到 6、A 到 G、7 到 9、0、L、H、Q、T 和 X。列表在“帮助”的“按键”中。</translation>
    </message>
    <message>
        <source>While another window is in front: with 5 min and with 1 min left, and at the end.</source>
        <translation>当其他窗口在前面时：剩 5 分钟、剩 1 分钟和结束时。</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>一切都留在这台电脑上。</translation>
    </message>
    <message>
        <source>Verified copies of your answers, made automatically or whenever you like.</source>
        <translation>经过验证的答案备份，自动或随时手动制作。</translation>
    </message>
    <message>
        <source>With it attached, a review shows the passage that settles each answer.</source>
        <translation>附上后，回顾时会显示决定每个答案的段落。</translation>
    </message>
    <message>
        <source>Name, answers and learners stay as they are.</source>
        <translation>姓名、答案和学习者保持不变。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Your copy of the article</source>
        <translation>你的文章副本</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>全部设置</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>数据与备份</translation>
    </message>
    <message>
        <source>Switch, rename, add, take a record along or bring one in.</source>
        <translation>切换、改名、添加，带走或带入记录。</translation>
    </message>
    <message>
        <source>A fact falls due when your chance of recalling it drops to this.</source>
        <translation>当回忆起某条事实的把握降到此值时，它就到期。</translation>
    </message>
    <message>
        <source>Whatever else is due waits for another day.</source>
        <translation>其余到期的内容留待他日。</translation>
    </message>
    <message>
        <source>How many questions you want to answer a day. Home counts them.</source>
        <translation>你想每天回答多少题。首页会计数。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Reduced: nothing fades, and no page opens by itself.</source>
        <translation>减少：没有渐变，页面不会自行打开。</translation>
    </message>
    <message>
        <source>A hidden clock comes back once when 5 min are left.</source>
        <translation>隐藏的计时在剩余 5 分钟时会再出现一次。</translation>
    </message>
    <message>
        <source>Timed quiz</source>
        <translation>限时测验</translation>
    </message>
    <message>
        <source>Stays on this computer. It stands at the foot of the side bar.</source>
        <translation>只保存在这台电脑上，显示在侧栏底部。</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>学习者</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Facts not asked yet are spread over the days before it.</source>
        <translation>没问过的事实会分配到考试前的各天。</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复习</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Put them back</source>
        <translation>恢复原来的设置</translation>
    </message>
    <message>
        <source>All settings are back to their defaults.</source>
        <translation>所有设置已恢复默认。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
</context>
<context>
    <name>SetupFoot</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The clock starts when you press Start.</source>
        <translation>按“开始”后开始计时。</translation>
    </message>
    <message>
        <source>Nothing is timed.</source>
        <translation>不计时。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n of these facts have a question.</source>
        <translation>
            <numerusform>这些事实中只有 %n 条有题目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n of {0} fit in one timed quiz: others would give an answer away.</source>
        <translation>
            <numerusform>一次限时测验只能容纳 {0} 题中的 %n 题：其余题目会泄露答案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice asks them all.</source>
        <translation>练习会问到全部。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n fit this choice. All %n will be asked.</source>
        <translation>
            <numerusform>符合条件的只有 %n 题。%n 题都会问到。</numerusform>
        </translation>
    </message>
    <message>
        <source>No question fits this choice. Choose more topics.</source>
        <translation>没有符合条件的题目。请选择更多主题。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n of the {0} that fit are asked: others repeat a fact or give an answer away.</source>
        <translation>
            <numerusform>符合条件的 {0} 题中只问 %n 题：其余的重复同一事实或泄露答案。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Timed or practice</source>
        <translation>限时或练习</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>题目包</translation>
    </message>
    <message>
        <source>Timed quiz</source>
        <translation>限时测验</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>开始之前</translation>
    </message>
</context>
<context>
    <name>SetupSection</name>
    <message>
        <source>Save this choice under a name?</source>
        <translation>用名称保存此组合？</translation>
    </message>
    <message>
        <source>It then stands beside the others above the choices, for you alone.</source>
        <translation>它将与其他组合一起显示在选项上方，仅供你使用。</translation>
    </message>
    <message>
        <source>Name of the choice</source>
        <translation>组合名称</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove the choice “{0}”?</source>
        <translation>移除组合“{0}”？</translation>
    </message>
    <message>
        <source>What is chosen on this page stays as it is. Quizzes that were taken with it stay too.</source>
        <translation>本页已选内容保持不变，用它做过的测验也会保留。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>current</source>
        <translation>当前位置</translation>
    </message>
</context>
<context>
    <name>SittingPage</name>
    <message>
        <source>Quiz</source>
        <translation>测验</translation>
    </message>
    <message>
        <source>Clock hidden</source>
        <translation>计时已隐藏</translation>
    </message>
    <message>
        <source>Clock shown</source>
        <translation>计时已显示</translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>部分正确</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>Ran out of time</source>
        <translation>时间不够</translation>
    </message>
    <message>
        <source>Partly right, 1 point</source>
        <translation>部分正确，1 分</translation>
    </message>
    <message>
        <source>Partly right, {0} points</source>
        <translation>部分正确，{0} 分</translation>
    </message>
</context>
<context>
    <name>StakesTable</name>
    <message>
        <source>Any answer</source>
        <translation>任何答案</translation>
    </message>
    <message>
        <source>One of 4</source>
        <translation>四选一</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>其他题型</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>猜测</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>比较有把握</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>很有把握</translation>
    </message>
    <message>
        <source>If right</source>
        <translation>答对</translation>
    </message>
    <message>
        <source>If wrong</source>
        <translation>答错</translation>
    </message>
    <message>
        <source>{0}: {1} if it is right, {2} if it is wrong.</source>
        <translation>{0}：答对{1}，答错{2}。</translation>
    </message>
</context>
<context>
    <name>StartRow</name>
    <message>
        <source>Start from</source>
        <translation>起始选项</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>移除 (Del)</translation>
    </message>
    <message>
        <source>Save this choice …</source>
        <translation>保存此组合…</translation>
    </message>
    <message>
        <source>Remove this choice …</source>
        <translation>移除此组合…</translation>
    </message>
    <message>
        <source>Twelve choices are saved. Choose one that you no longer need, and remove it.</source>
        <translation>已保存十二个组合。请选择一个不再需要的并移除。</translation>
    </message>
    <message>
        <source>Like the last one</source>
        <translation>与上次相同</translation>
    </message>
    <message>
        <source>Quick 5</source>
        <translation>快速 5 题</translation>
    </message>
    <message>
        <source>Exam 30</source>
        <translation>考试 30 题</translation>
    </message>
</context>
<context>
    <name>StrikeButton</name>
    <message>
        <source>Take back {0}</source>
        <translation>取消划去 {0}</translation>
    </message>
    <message>
        <source>Strike out {0}</source>
        <translation>划去 {0}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消划去</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>划去</translation>
    </message>
</context>
<context>
    <name>StrikeNote</name>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>You struck out {0}.</source>
        <translation>你已划去 {0}。</translation>
    </message>
    <message>
        <source>Only you see this, and it changes no points.</source>
        <translation>只有你能看到，不影响得分。</translation>
    </message>
    <message>
        <source>Press X on an option, or the button beside it.</source>
        <translation>在选项上按 X，或按旁边的按钮。</translation>
    </message>
</context>
<context>
    <name>StudyFilter</name>
    <message>
        <source>Search the facts</source>
        <translation>搜索事实</translation>
    </message>
    <message>
        <source>Order of the facts</source>
        <translation>事实的顺序</translation>
    </message>
    <message>
        <source>Facts shown</source>
        <translation>显示哪些事实</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>按主题</translation>
    </message>
    <message>
        <source>By paragraph</source>
        <translation>按段落</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>错题</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>还没问过</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已掌握</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>题目包</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Facts restated from {0}.</source>
        <translation>事实转述自：{0}。</translation>
    </message>
    <message>
        <source>{0} of {1} facts are known: you were right when they were last asked.</source>
        <translation>已掌握 {0}/{1} 条事实：最近一次问到时答对。</translation>
    </message>
    <message>
        <source>Remove your copy</source>
        <translation>移除你的副本</translation>
    </message>
    <message>
        <source>Attach your copy …</source>
        <translation>附上你的副本…</translation>
    </message>
    <message>
        <source>In your copy</source>
        <translation>你的副本</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <comment>a topic or a paragraph, and its pack</comment>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>No fact here was missed when it was last asked.</source>
        <translation>这里没有上次答错的事实。</translation>
    </message>
    <message>
        <source>Every fact here was asked already.</source>
        <translation>这里的事实都已提问过。</translation>
    </message>
    <message>
        <source>No fact here is known yet.</source>
        <translation>这里还没有已掌握的事实。</translation>
    </message>
    <message numerus="yes">
        <source>No fact of this topic has all of these words. %n fact(s) of other topics have.</source>
        <translation>
            <numerusform>此主题中没有同时包含这些词的事实。其他主题中有 %n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of these facts has all of these words. %n other fact(s) have.</source>
        <translation>
            <numerusform>这些事实都不含全部这些词。另有 %n 条事实含有。</numerusform>
        </translation>
    </message>
    <message>
        <source>No fact has all of these words. Fewer or shorter words find more.</source>
        <translation>没有同时包含这些词的事实。减少或缩短词语可找到更多。</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n 条事实</numerusform>
        </translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>{0} of {1} known</source>
        <translation>已掌握 {0}/{1}</translation>
    </message>
    <message>
        <source>Practise these {0}</source>
        <translation>练习这 {0} 条</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>The colours of the window could not be read. Your answers are not touched. Installing SCO Quiz again brings the colours back.</source>
        <translation>无法读取窗口的颜色。你的答案未受影响。重新安装 SCO Quiz 即可恢复颜色。</translation>
    </message>
</context>
<context>
    <name>Tidying</name>
    <message numerus="yes">
        <source>it was removed %n day(s) ago or earlier.</source>
        <translation>
            <numerusform>它在 %n 天前或更早被移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The files of “{0}” are deleted: {1} Your answers are kept.</source>
        <translation>“{0}” 的文件已删除：{1}你的答案都保留着。</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Today: {0} answered</source>
        <translation>今天：已答 {0} 题</translation>
    </message>
    <message>
        <source>Today: {0} of {1} answered</source>
        <translation>今天：已答 {0}/{1} 题</translation>
    </message>
    <message>
        <source>Questions answered on each day of this week.</source>
        <translation>本周每天答题的数量。</translation>
    </message>
    <message>
        <source>Set a daily aim</source>
        <translation>设定每日目标</translation>
    </message>
    <message>
        <source>Change the aim or switch it off</source>
        <translation>更改或关闭目标</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>Clock hidden</source>
        <translation>计时已隐藏</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Show the clock</source>
        <translation>显示计时</translation>
    </message>
    <message>
        <source>Hide the clock</source>
        <translation>隐藏计时</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>TopicBar</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>答案太少</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message>
        <source>Practise weakest</source>
        <translation>练习最薄弱的</translation>
    </message>
    <message>
        <source>The thin line shows how sure each figure is.</source>
        <translation>细线表示每个数字的可靠程度。</translation>
    </message>
    <message>
        <source>Dots for each topic appear here after your first quiz.</source>
        <translation>完成第一次测验后，这里会显示各主题的圆点。</translation>
    </message>
    <message>
        <source>Topics, weakest first</source>
        <translation>各主题，最薄弱的在前</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message numerus="yes">
        <source>All %n topic(s)</source>
        <translation>
            <numerusform>全部 %n 个主题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>too few</source>
        <translation>太少</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>及格线</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}：{1}，{2}</translation>
    </message>
    <message>
        <source>likely between {0} and {1}</source>
        <translation>很可能在 {0} 与 {1} 之间</translation>
    </message>
    <message>
        <source>mark, {0}</source>
        <translation>达标，{0}</translation>
    </message>
</context>
<context>
    <name>TriedQuestion</name>
    <message>
        <source>Try one question</source>
        <translation>试做一题</translation>
    </message>
    <message>
        <source>Nothing is counted.</source>
        <translation>不计入任何统计。</translation>
    </message>
    <message>
        <source>You want to remember a page for a week. What helps most after reading it?</source>
        <translation>你想把一页内容记住一个星期。读完之后，怎样做最有效？</translation>
    </message>
    <message>
        <source>Reading it a third time</source>
        <translation>再读第三遍</translation>
    </message>
    <message>
        <source>It feels easier each time, and little more of it stays.</source>
        <translation>每次读都觉得更轻松，记住的却没多多少。</translation>
    </message>
    <message>
        <source>Saying it from memory</source>
        <translation>凭记忆复述</translation>
    </message>
    <message>
        <source>Calling a thing to mind is what makes it last.</source>
        <translation>主动回想，才记得牢。</translation>
    </message>
    <message>
        <source>Marking its best sentences</source>
        <translation>划出其中的好句子</translation>
    </message>
    <message>
        <source>It shows what matters, and does not make it last.</source>
        <translation>能标出要点，但不能让人记住。</translation>
    </message>
</context>
<context>
    <name>UnreadPage</name>
    <message>
        <source>This file is not a pack that can be read</source>
        <translation>这个文件不是可以读取的题目包</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Please ask whoever gave you the file for a new copy.</source>
        <translation>请向给你文件的人再要一份。</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>Changes shown</source>
        <translation>显示的改动</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>What is asked is the same.</source>
        <translation>所问的内容相同。</translation>
    </message>
    <message>
        <source>Update “{0}” to version {1}?</source>
        <translation>把“{0}”更新到版本 {1} 吗？</translation>
    </message>
    <message>
        <source>“{0}”: this is older than what you have</source>
        <translation>“{0}”：比你现有的版本旧</translation>
    </message>
    <message>
        <source>“{0}”: the same version with other content</source>
        <translation>“{0}”：版本相同，内容不同</translation>
    </message>
    <message>
        <source>You have version {0}.</source>
        <translation>你现有版本 {0}。</translation>
    </message>
    <message>
        <source>You had version {0} and removed it; the update puts it back.</source>
        <translation>你曾有版本 {0}，后来移除了；更新会把它放回来。</translation>
    </message>
    <message>
        <source>The file holds version {0}.</source>
        <translation>文件中是版本 {0}。</translation>
    </message>
    <message>
        <source>Everything you have answered is kept, whatever changes here.</source>
        <translation>无论这里有什么改动，你的回答都会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have a fault and stay out of timed quizzes.</source>
        <translation>
            <numerusform>%n 道题有错误，限时测验不出。</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of version {0} is kept for 30 days.</source>
        <translation>版本 {0} 的副本保留 30 天。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不更新</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两个都保留</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用文件中的</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Not saved yet: trying again</source>
        <translation>尚未保存，正在重试</translation>
    </message>
    <message>
        <source>Time is up. You may go on; what you change from here on is counted beside the score.</source>
        <translation>时间到。可以继续；此后的改动另行计算。</translation>
    </message>
    <message>
        <source>The time for this question is over.</source>
        <translation>本题时间已到。</translation>
    </message>
    <message>
        <source>Back to question {0}</source>
        <translation>回到第 {0} 题</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>{0} left for this question</source>
        <translation>本题还剩 {0}</translation>
    </message>
    <message>
        <source>This quiz was deleted</source>
        <translation>这次测验已被删除</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>交卷</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>第 {0} 题，共 {1} 题</translation>
    </message>
</context>
<context>
    <name>WeekMarks</name>
    <message>
        <source>{0}: {1}</source>
        <comment>a day and a number</comment>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>WindowSection</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可以撤销的操作</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{0}%</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>{0} {1} s</source>
        <translation>{0} {1} 秒</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} 小时 {1} 分钟</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date, in the signs of QLocale</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Match each with one from its list</source>
        <translation>从列表中为每一项选出匹配的一项</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>a day and a time</comment>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a date, in the signs of QLocale</comment>
        <translation>M月d日dddd</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, in the signs of QLocale</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>No time limit</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>时间到</translation>
    </message>
    <message>
        <source>{0} over</source>
        <translation>超时 {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>还剩 {0}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused, {0} min left</source>
        <translation>已暂停，还剩 {0} 分钟</translation>
    </message>
    <message>
        <source>Paused, {0} left</source>
        <translation>已暂停，还剩 {0}</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>还剩 {0} 分钟</translation>
    </message>
    <message>
        <source>Timed quiz</source>
        <translation>限时测验</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Several answers: choose {0}</source>
        <translation>多选：选 {0} 项</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>填写数字</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>填写答案</translation>
    </message>
    <message>
        <source>{0} answered</source>
        <translation>已答 {0}</translation>
    </message>
    <message>
        <source>{0} incomplete</source>
        <translation>不完整 {0}</translation>
    </message>
    <message>
        <source>{0} “I don’t know”</source>
        <translation>“不知道” {0}</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>猜测</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>比较有把握</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>很有把握</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>没有说明</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>部分正确</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>Ran out of time</source>
        <translation>时间不够</translation>
    </message>
    <message>
        <source>{0}, and you were guessing</source>
        <translation>{0}，当时是猜的</translation>
    </message>
    <message>
        <source>{0}, and you were fairly sure</source>
        <translation>{0}，当时比较有把握</translation>
    </message>
    <message>
        <source>{0}, and you were certain</source>
        <translation>{0}，当时很有把握</translation>
    </message>
    <message>
        <source>You said that you did not know</source>
        <translation>你表示不知道</translation>
    </message>
    <message>
        <source>Not marked: “{0}” can be read in two ways</source>
        <translation>未评分：“{0}”有两种读法</translation>
    </message>
    <message>
        <source>You gave no answer</source>
        <translation>你没有作答</translation>
    </message>
    <message>
        <source>Time ran out before this question</source>
        <translation>还没到这题时间就到了</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>the date line</source>
        <translation>日期行</translation>
    </message>
    <message>
        <source>the photo caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>paragraph {0}</source>
        <translation>第 {0} 段</translation>
    </message>
    <message>
        <source>{0} of {1} chosen.</source>
        <translation>已选 {0}/{1}。</translation>
    </message>
    <message>
        <source>{0} of {1} matched.</source>
        <translation>已配对 {0}/{1}。</translation>
    </message>
    <message>
        <source>“{0}” can be read in two ways.</source>
        <translation>“{0}”有两种读法。</translation>
    </message>
    <message>
        <source>“{0}” is not read as a number.</source>
        <translation>“{0}”不能读作数字。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>Your “I don’t know” is kept.</source>
        <translation>你的“我不知道”已保留。</translation>
    </message>
    <message>
        <source>You gave no answer.</source>
        <translation>你没有作答。</translation>
    </message>
    <message>
        <source>Your answer “{0}” is kept.</source>
        <translation>你的答案“{0}”已保留。</translation>
    </message>
    <message>
        <source>Your answer {0} is kept.</source>
        <translation>你的答案 {0} 已保留。</translation>
    </message>
    <message>
        <source>Your answer is kept as it stands.</source>
        <translation>你的答案按当时状态保留。</translation>
    </message>
    <message>
        <source>Paused at {0} for {1}.</source>
        <translation>{0} 暂停，持续 {1}。</translation>
    </message>
    <message>
        <source>The program was closed at {0} for {1}.</source>
        <translation>程序于 {0} 关闭，持续 {1}。</translation>
    </message>
    <message>
        <source>The computer slept from {0} for {1}.</source>
        <translation>电脑于 {0} 起休眠 {1}。</translation>
    </message>
    <message>
        <source>At {0} the computer’s clock was moved by {1}. The quiz did not follow it.</source>
        <translation>{0} 电脑时钟被调整了 {1}。测验未受影响。</translation>
    </message>
    <message>
        <source>From {0} the time is uncertain: the computer was restarted and its clock moved by {1}.</source>
        <translation>{0} 起时间不确定：电脑重新启动，且时钟被调整了 {1}。</translation>
    </message>
    <message>
        <source>It counted as time used.</source>
        <translation>已计入用时。</translation>
    </message>
    <message>
        <source>It did not count against you.</source>
        <translation>不计入用时。</translation>
    </message>
    <message>
        <source>⅓ point</source>
        <translation>⅓ 分</translation>
    </message>
    <message>
        <source>⅔ point</source>
        <translation>⅔ 分</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>{0} off</source>
        <comment>points taken off</comment>
        <translation>扣 {0}</translation>
    </message>
    <message>
        <source>Not said yet, so it counts as a guess: {0} if it is right, nothing off if not.</source>
        <translation>尚未说明，按猜测计：答对得 {0}，答错不扣分。</translation>
    </message>
    <message>
        <source>Guessing: {0} if it is right, nothing off if it is wrong.</source>
        <translation>猜测：答对得 {0}，答错不扣分。</translation>
    </message>
    <message>
        <source>Fairly sure: {0} if it is right, {1} if it is wrong.</source>
        <translation>比较有把握：答对得 {0}，答错{1}。</translation>
    </message>
    <message>
        <source>Certain: {0} if it is right, {1} if it is wrong.</source>
        <translation>很有把握：答对得 {0}，答错{1}。</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <comment>two sentences</comment>
        <translation>{0}{1}</translation>
    </message>
    <message>
        <source>{0}.</source>
        <comment>a sentence</comment>
        <translation>{0}。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0}和{1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>Capitals, accents and small words do not matter. A slip in a word of six letters or more is forgiven.</source>
        <translation>大小写、声调符号和虚词不影响判分；六个字母及以上的单词允许一处笔误。</translation>
    </message>
    <message>
        <source>This can be read in two ways. Which number do you mean?</source>
        <translation>这可以读作两个数。你指的是哪一个？</translation>
    </message>
    <message>
        <source>Read as the number {0}.</source>
        <translation>读作数字 {0}。</translation>
    </message>
    <message>
        <source>This is not read as a number yet.</source>
        <translation>目前还不能读作数字。</translation>
    </message>
    <message>
        <source>Digits or English words are accepted, with or without “billion” and the like.</source>
        <translation>可填数字或英文数词；可写或不写 billion 等词。</translation>
    </message>
    <message>
        <source>Digits or English words are accepted, with or without the unit.</source>
        <translation>可填数字或英文数词；可写或不写单位。</translation>
    </message>
    <message>
        <source>Digits or English words are accepted.</source>
        <translation>可填数字或英文数词。</translation>
    </message>
    <message>
        <source>{0}, a whole number</source>
        <translation>{0}（整数）</translation>
    </message>
    <message>
        <source>{0}, with decimals</source>
        <translation>{0}（小数）</translation>
    </message>
    <message>
        <source>Taken as “{0}”.</source>
        <translation>按“{0}”判分。</translation>
    </message>
    <message>
        <source>This could be read as two numbers, so it was not marked.</source>
        <translation>这可以读作两个数，因此没有判分。</translation>
    </message>
    <message>
        <source>Right answer: {0}.</source>
        <translation>正确答案：{0}。</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <comment>what a control does, and its key</comment>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>Key: {0}</source>
        <translation>按键：{0}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <comment>a page, and what is told of it</comment>
        <translation>{0}。{1}</translation>
    </message>
</context>
<context>
    <name>_CopyCard</name>
    <message>
        <source>Where it says so: {0}</source>
        <translation>出处：{0}</translation>
    </message>
    <message>
        <source>From {0}. The underlined words say it.</source>
        <translation>出自{0}。下划线处即为出处。</translation>
    </message>
    <message>
        <source>From your copy. The underlined words say it.</source>
        <translation>摘自你的副本。下划线处即为出处。</translation>
    </message>
    <message>
        <source>Your copy says this differently or not at all. Timed quizzes leave its questions out.</source>
        <translation>你的副本对此说法不同，或没有提到。计时测验不会提问相关问题。</translation>
    </message>
    <message>
        <source>Restated from {0}. With your copy of the article, its own words stand here.</source>
        <translation>根据{0}改写。附上你的文章副本后，这里会显示原文。</translation>
    </message>
    <message>
        <source>Remove your copy</source>
        <translation>移除你的副本</translation>
    </message>
    <message>
        <source>Attach your copy …</source>
        <translation>附上你的副本…</translation>
    </message>
</context>
<context>
    <name>_Detail</name>
    <message>
        <source>Chosen</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>所选内容</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 个答案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n learner(s)</source>
        <translation>
            <numerusform>来自 %n 位学习者</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}. Facility {2}, discrimination {3}.</source>
        <translation>{0}，{1}。通过率 {2}，区分度 {3}。</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>said to be right</source>
        <translation>学习者认为正确</translation>
    </message>
</context>
<context>
    <name>_Fingerprint</name>
    <message>
        <source>Fingerprint, to compare by phone or mail</source>
        <translation>指纹，可通过电话或邮件核对</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>复制指纹</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>_RemovedRow</name>
    <message>
        <source>Put it back</source>
        <translation>放回原处</translation>
    </message>
    <message>
        <source>Can be put back until {0}.</source>
        <translation>{0}之前可以放回。</translation>
    </message>
    <message>
        <source>Put it back: {0}</source>
        <translation>放回：{0}</translation>
    </message>
</context>
</TS>
