<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddPage</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>%n fact(s) are asked in other words.</source>
        <translation>
            <numerusform>%n fact is asked in other words.</numerusform>
            <numerusform>%n facts are asked in other words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more fact(s)</source>
        <translation>
            <numerusform>%n more fact</numerusform>
            <numerusform>%n more facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n old answer(s) stay in your results.</source>
        <translation>
            <numerusform>Your old answer stays in your results.</numerusform>
            <numerusform>Your %n old answers stay in your results.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You answered it %n time(s); that stays in your results.</source>
        <translation>
            <numerusform>You answered it once; that stays in your results.</numerusform>
            <numerusform>You answered it %n times; that stays in your results.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>Table with %n row(s): Shift+F10.</source>
        <translation>
            <numerusform>Table with one row: Shift+F10.</numerusform>
            <numerusform>Table with %n rows: Shift+F10.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedRecord</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more quiz(zes)</source>
        <translation>
            <numerusform>%n more quiz</numerusform>
            <numerusform>%n more quizzes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysTile</name>
    <message numerus="yes">
        <source>day(s) left</source>
        <translation>
            <numerusform>day left</numerusform>
            <numerusform>days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawRows</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Questions on %n fact(s) that you missed or chose.</source>
        <translation>
            <numerusform>Questions on %n fact that you missed or chose.</numerusform>
            <numerusform>Questions on %n facts that you missed or chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come later, apart from a question that gives the answer away.</source>
        <translation>
            <numerusform>%n comes later, apart from a question that gives the answer away.</numerusform>
            <numerusform>%n come later, apart from a question that gives the answer away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n topic(s).</source>
        <translation>
            <numerusform>The only topic.</numerusform>
            <numerusform>All %n topics.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) due, weakest first.</source>
        <translation>
            <numerusform>%n fact due.</numerusform>
            <numerusform>%n facts due, weakest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can only be asked as last time.</source>
        <translation>
            <numerusform>%n of them can only be asked as last time.</numerusform>
            <numerusform>%n of them can only be asked as last time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for the next quiz: questions beside it would give it away.</source>
        <translation>
            <numerusform>%n wait for the next quiz: questions beside it would give it away.</numerusform>
            <numerusform>%n waits for the next quiz: questions beside it would give it away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: your copy of the article does not bear them out.</source>
        <translation>
            <numerusform>%n left out: your copy of the article does not bear it out.</numerusform>
            <numerusform>%n left out: your copy of the article does not bear them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: they break a rule of questions. Practice asks them.</source>
        <translation>
            <numerusform>%n left out: it breaks a rule of questions. Practice asks it.</numerusform>
            <numerusform>%n left out: they break a rule of questions. Practice asks them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break a rule of questions, so timed quizzes leave them out.</source>
        <translation>
            <numerusform>%n breaks a rule of questions, so timed quizzes leave it out.</numerusform>
            <numerusform>%n break a rule of questions, so timed quizzes leave them out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%n fact(s) fall due in these days, as the memory model expects.</source>
        <translation>
            <numerusform>%n fact falls due in these days, as the memory model expects.</numerusform>
            <numerusform>%n facts fall due in these days, as the memory model expects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed today.</source>
        <translation>
            <numerusform>%n reviewed today.</numerusform>
            <numerusform>%n reviewed today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are due already and wait for another day.</source>
        <translation>
            <numerusform>%n of them is due already and waits for another day.</numerusform>
            <numerusform>%n of them are due already and wait for another day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exam on {0}, in %n day(s).</source>
        <translation>
            <numerusform>Exam on {0}, in %n day.</numerusform>
            <numerusform>Exam on {0}, in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) were not asked yet</source>
        <translation>
            <numerusform>%n fact was not asked yet</numerusform>
            <numerusform>%n facts were not asked yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamCard</name>
    <message numerus="yes">
        <source>About %n question(s) a day will cover every fact once more.</source>
        <translation>
            <numerusform>About %n question a day will cover every fact once more.</numerusform>
            <numerusform>About %n questions a day will cover every fact once more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactPage</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderWarnings</name>
    <message numerus="yes">
        <source>%n quiz(zes)</source>
        <translation>
            <numerusform>%n quiz</numerusform>
            <numerusform>%n quizzes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetAnswers</name>
    <message numerus="yes">
        <source>Forget %n answer(s) to “{0}”?</source>
        <translation>
            <numerusform>Forget your answer to “{0}”?</numerusform>
            <numerusform>Forget %n answers to “{0}”?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandInView</name>
    <message numerus="yes">
        <source>%n answer(s) are incomplete (question(s) {0}).</source>
        <translation>
            <numerusform>%n answer is incomplete (question {0}).</numerusform>
            <numerusform>%n answers are incomplete (questions {0}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer: {0}.</source>
        <translation>
            <numerusform>%n question has no answer: {0}.</numerusform>
            <numerusform>%n questions have no answer: {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finish with %n question(s) incomplete or unanswered?</source>
        <translation>
            <numerusform>Finish with %n question incomplete or unanswered?</numerusform>
            <numerusform>Finish with %n questions incomplete or unanswered?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand in with %n question(s) incomplete or unanswered?</source>
        <translation>
            <numerusform>Hand in with %n question incomplete or unanswered?</numerusform>
            <numerusform>Hand in with %n questions incomplete or unanswered?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete answer(s) go in as they stand.</source>
        <translation>
            <numerusform>%n incomplete answer goes in as it stands.</numerusform>
            <numerusform>%n incomplete answers go in as they stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) on {0}</source>
        <translation>
            <numerusform>%n question on {0}</numerusform>
            <numerusform>%n questions on {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due today. The next %n are due {0}.</source>
        <translation>
            <numerusform>Nothing is due today. The next one is due {0}.</numerusform>
            <numerusform>Nothing is due today. The next %n are due {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterruptedBanner</name>
    <message numerus="yes">
        <source>See all %n interrupted</source>
        <translation>
            <numerusform>See all %n interrupted</numerusform>
            <numerusform>See all %n interrupted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemsPage</name>
    <message numerus="yes">
        <source>%n answer(s) by all learners.</source>
        <translation>
            <numerusform>%n answer by all learners.</numerusform>
            <numerusform>%n answers by all learners.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobPage</name>
    <message numerus="yes">
        <source>{0}: %n quiz(zes) so far</source>
        <translation>
            <numerusform>{0}: %n quiz so far</numerusform>
            <numerusform>{0}: %n quizzes so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnersSection</name>
    <message numerus="yes">
        <source>%n quiz(zes) are new here.</source>
        <translation>
            <numerusform>%n quiz is new here.</numerusform>
            <numerusform>%n quizzes are new here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here before and came in once only.</source>
        <translation>
            <numerusform>%n was here before and came in once only.</numerusform>
            <numerusform>%n were here before and came in once only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n pack</numerusform>
            <numerusform>%n packs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MisconceptionCard</name>
    <message numerus="yes">
        <source>%n mix-up(s) showed up in one question each; each can be a slip.</source>
        <translation>
            <numerusform>%n mix-up showed up in one question only; it can be a slip.</numerusform>
            <numerusform>%n mix-ups showed up in one question each; each can be a slip.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverCover</name>
    <message numerus="yes">
        <source>%n question(s) were not reached; the result lists them apart.</source>
        <translation>
            <numerusform>%n question was not reached; the result lists it apart.</numerusform>
            <numerusform>%n questions were not reached; the result lists them apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnCopySection</name>
    <message numerus="yes">
        <source>%n question(s) will not be asked in timed quizzes.</source>
        <translation>
            <numerusform>%n question will not be asked in timed quizzes.</numerusform>
            <numerusform>%n questions will not be asked in timed quizzes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message numerus="yes">
        <source>Practise the %n due</source>
        <translation>
            <numerusform>Practise the one due</numerusform>
            <numerusform>Practise the %n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have a fault and stay out of timed quizzes.</source>
        <translation>
            <numerusform>%n question has a fault and stays out of timed quizzes.</numerusform>
            <numerusform>%n questions have a fault and stay out of timed quizzes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message numerus="yes">
        <source>question(s)</source>
        <comment>below a number</comment>
        <translation>
            <numerusform>question</numerusform>
            <numerusform>questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParagraphCells</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodCount</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>One question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryText</name>
    <message numerus="yes">
        <source>%Ln quiz(zes)</source>
        <translation>
            <numerusform>%Ln quiz</numerusform>
            <numerusform>%Ln quizzes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiz(zes)</source>
        <translation>
            <numerusform>%n quiz</numerusform>
            <numerusform>%n quizzes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n other quiz(zes) only parts are left.</source>
        <translation>
            <numerusform>Of %n other quiz only parts are left.</numerusform>
            <numerusform>Of %n other quizzes only parts are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message numerus="yes">
        <source>Practise the %n not fully right</source>
        <translation>
            <numerusform>Practise the one not fully right</numerusform>
            <numerusform>Practise the %n not fully right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultSince</name>
    <message numerus="yes">
        <source>%n question(s) are few: a small change can be chance.</source>
        <translation>
            <numerusform>One question is few: a small change can be chance.</numerusform>
            <numerusform>%n questions are few: a small change can be chance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewButton</name>
    <message numerus="yes">
        <source>%n more fact(s) are due; today’s limit is {0}.</source>
        <translation>
            <numerusform>%n more fact is due; today’s limit is {0}.</numerusform>
            <numerusform>%n more facts are due; today’s limit is {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more fact(s) are due; today’s limit is reached.</source>
        <translation>
            <numerusform>%n more fact is due; today’s limit is reached.</numerusform>
            <numerusform>%n more facts are due; today’s limit is reached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>It shows in %n question(s) of this quiz.</source>
        <translation>
            <numerusform>It shows in %n question of this quiz.</numerusform>
            <numerusform>It shows in %n questions of this quiz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message numerus="yes">
        <source>%n question(s) are sound</source>
        <translation>
            <numerusform>%n question is sound</numerusform>
            <numerusform>%n questions are sound</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have a fault</source>
        <translation>
            <numerusform>%n question has a fault</numerusform>
            <numerusform>%n questions have a fault</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SamplesCard</name>
    <message numerus="yes">
        <source>%n of its questions</source>
        <translation>
            <numerusform>One of its questions</numerusform>
            <numerusform>%n of its questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupFoot</name>
    <message numerus="yes">
        <source>Only %n of these facts have a question.</source>
        <translation>
            <numerusform>Only %n of these facts has a question.</numerusform>
            <numerusform>Only %n of these facts have a question.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n of {0} fit in one timed quiz: others would give an answer away.</source>
        <translation>
            <numerusform>Only %n of {0} fits in one timed quiz: others would give an answer away.</numerusform>
            <numerusform>Only %n of {0} fit in one timed quiz: others would give an answer away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n fit this choice. All %n will be asked.</source>
        <translation>
            <numerusform>Only %n fits this choice. It will be asked.</numerusform>
            <numerusform>Only %n fit this choice. All %n will be asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n of the {0} that fit are asked: others repeat a fact or give an answer away.</source>
        <translation>
            <numerusform>Only %n of the {0} that fit is asked: others repeat a fact or give an answer away.</numerusform>
            <numerusform>Only %n of the {0} that fit are asked: others repeat a fact or give an answer away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message numerus="yes">
        <source>No fact of this topic has all of these words. %n fact(s) of other topics have.</source>
        <translation>
            <numerusform>No fact of this topic has all of these words. %n fact of another topic has.</numerusform>
            <numerusform>No fact of this topic has all of these words. %n facts of other topics have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of these facts has all of these words. %n other fact(s) have.</source>
        <translation>
            <numerusform>None of these facts has all of these words. %n other fact has.</numerusform>
            <numerusform>None of these facts has all of these words. %n other facts have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidying</name>
    <message numerus="yes">
        <source>it was removed %n day(s) ago or earlier.</source>
        <translation>
            <numerusform>it was removed %n day ago or earlier.</numerusform>
            <numerusform>it was removed %n days ago or earlier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message numerus="yes">
        <source>All %n topic(s)</source>
        <translation>
            <numerusform>The topic</numerusform>
            <numerusform>All %n topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message numerus="yes">
        <source>%n question(s) have a fault and stay out of timed quizzes.</source>
        <translation>
            <numerusform>%n question has a fault and stays out of timed quizzes.</numerusform>
            <numerusform>%n questions have a fault and stay out of timed quizzes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Detail</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n learner(s)</source>
        <translation>
            <numerusform>by %n learner</numerusform>
            <numerusform>by %n learners</numerusform>
        </translation>
    </message>
</context>
</TS>
