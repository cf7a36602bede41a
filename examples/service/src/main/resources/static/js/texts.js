// Every text of the page in both languages; what is said about a payload comes from the service.

const JA = {
  'title': '地域力創造 要件と金額の確認',
  'lead': '申請の内容から、要件に合うか、いくらになるかを、根拠とともに示します。',
  'skip': '本文へ移動',
  'language': 'English',
  'start.title': '制度と記入例を選ぶ',
  'start.kind': '制度・手続',
  'start.sample': '記入例',
  'start.empty': '空の状態から記入する',
  'start.hint': '選ぶと、入力がその記入例に入れ替わります。「元に戻す」で前の入力に戻れます。',
  'input.title': '入力',
  'undo': '元に戻す',
  'undo.nothing': '元に戻すものはありません。',
  'tab.form': '項目ごとに記入',
  'tab.json': 'JSONで記入',
  'tabs': '記入の方法',
  'json.label': 'JSON（交付申請などのシステムと受け渡す形）',
  'json.hint': 'ここでの変更は「項目ごとに記入」にも反映されます。Tabキーで次へ移れます。',
  'json.format': '字下げを整える',
  'json.broken': '{line}行目の{column}文字目が読み取れません。{reason}',
  'json.ok': '',
  'json.show': 'その場所を示す',
  'broken.empty': 'まだ何も書かれていません。',
  'broken.after-end': '値が終わったあとに、余分な文字があります。',
  'broken.comma-too-many': '閉じる括弧の前のコンマは要りません。',
  'broken.member-name': '項目名を「"」で囲んで書いてください。',
  'broken.colon': '項目名のあとに「:」が要ります。',
  'broken.object-end': '次の項目の前に「,」、または終わりの「}」が要ります。',
  'broken.list-end': '次の値の前に「,」、または終わりの「]」が要ります。',
  'broken.string-end': '文字列を「"」で閉じてください。',
  'broken.string': '文字列に、使えない文字があります。',
  'broken.value': 'ここには値が要ります。文字列は「"」で囲みます。',
  'broken.number': '数の書き方が正しくありません。0で始まる整数や、点で終わる数は書けません。',
  'broken.end': '途中で終わっています。括弧が閉じられているか確かめてください。',
  'broken.too-deep': '入れ子が深すぎます。',
  'form.blocked': 'JSONに読み取れないところがあるため、項目ごとの記入はお休みしています。JSONを直すと続けられます。',
  'form.not-object': 'JSONの一番外側は「{ }」で囲まれた項目の集まりにしてください。',
  'required': '必須',
  'asked': '確認事項',
  'yes': 'はい',
  'no': 'いいえ',
  'unknown': '未記入',
  'choose': '選んでください',
  'not-stated': '未記入',
  'edition.chosen': '日付・年度から選ぶ',
  'draft': '案',
  'add': '{title}を追加',
  'add.object': '{title}を記入する',
  'remove': '取り除く',
  'remove.named': '{title}を取り除く',
  'item': '{title} {number}',
  'unit.yen': '円',
  'unknown-member': '定められていない項目「{name}」があります。',
  'problem': '誤り',
  'assess': '判定する',
  'assess.hint': '記入が変わると、自動でも判定します。',
  'result.title': '判定の結果',
  'result.waiting': '判定しています…',
  'result.preparing': '準備しています…',
  'result.go': '結果を見る',
  'result.none': '入力の誤りを直すと、ここに結果が出ます。',
  'verdict': '判定',
  'edition': '適用した要綱・募集',
  'amounts': '金額',
  'amounts.certain': '確実な額',
  'amounts.possible': 'まだ確定していない額',
  'amounts.at-most': '最大 {amount}',
  'amounts.open': '確実 {amount}、最大 {most}',
  'remedies': '要件を満たすための案',
  'remedies.lead': '案を選ぶと入力が書き換わり、もう一度判定します。',
  'remedy.apply': 'この案にする',
  'remedy.for': '「{rule}」について',
  'remedy.change': '{title}: {from} → {to}',
  'remedy.done': '案を適用し、もう一度判定しました。{message}',
  'remedy.now': '判定は「{verdict}」です。',
  'remedy.malformed': '入力に{count}件の誤りがあります。',
  'undone': '変更を元に戻しました。',
  'removed': '{title}を取り除きました。',
  'added': '{title}を追加しました。',
  'loaded': '「{title}」を読み込みました。',
  'questions': '確認が必要なこと',
  'questions.lead': '次のことが分かると、結果が変わる可能性があります。',
  'question.go': '{title}の欄へ移動',
  'question.field': '欄へ移動',
  'question.answered': '「{title}」に「{answer}」と答えました。',
  'findings': '要件ごとの判定',
  'findings.count': '{satisfied}件充足、{violated}件不充足、{undetermined}件未確定',
  'finding.place': '入力の該当箇所',
  'finding.source': '根拠',
  'steps': '計算の過程',
  'notes': '留意事項',
  'not-encoded': 'この判定に含まれない条件',
  'not-encoded.lead': '次の条件は、資料に定めがありますが判定していません。',
  'problems.title': '入力に{count}件の誤りがあります',
  'problems.lead': '直すところを選ぶと、その欄に移ります。',
  'problems.whole': '入力の全体',
  'problems.live': '入力に{count}件の誤りがあります。',
  'failed.title': '判定できませんでした',
  'failed.network': 'サービスに接続できません。しばらくしてから「判定する」を押してください。',
  'failed.start': '画面の準備ができませんでした。しばらくしてから読み込み直してください。',
  'live.verdict': '判定: {verdict}。',
  'live.amount': '{name} {amount}。',
  'plot.title': '融資額と公費による交付額の上限',
  'plot.desc': '横軸は融資額または出資額、縦軸は公費による交付額です。線は、その融資額で交付できる公費の上限です。この申請は、融資額{finance}、公費{money}で、上限は{cap}です。{inside}',
  'plot.inside': '上限以内です。',
  'plot.outside': '上限を超えています。',
  'plot.x': '融資額または出資額（万円）',
  'plot.y': '公費による交付額（万円）',
  'plot.limit': '公費の上限',
  'plot.case': 'この申請',
  'plot.case-label': 'この申請 {money}',
  'plot.cap-label': '上限 {cap}',
  'plot.possible': '確定していない融資を含めた範囲',
  'plot.table': '表で見る',
  'plot.finance': '融資額または出資額',
  'plot.cap': '公費による交付額の上限',
  'plot.row-case': '{finance}（この申請）',
  'plot.above': '{finance}以上',
  'pairs': '組み合わせ',
  'pairs.need': 'ニーズ',
  'pairs.offer': 'オファー',
  'pairs.score': '点数',
  'part.field': '分野',
  'part.mode': '類型',
  'part.overlap': '期間',
  'part.days': '日数',
  'pairs.open': '確認が必要な要件',
  'pairs.none': 'なし',
  'pairs.total': '{needs}件のニーズと{offers}件のオファーから、{pairs}組が決まりました',
  'pairs.possible': '組み合わせられる組は{possible}組、点数の合計は{score}点です。',
  'pairs.scroll': '組み合わせの表',
  'unmatched.needs': '相手が決まらなかったニーズ',
  'unmatched.offers': '相手が決まらなかったオファー',
  'unmatched.id': '整理番号',
  'unmatched.reasons': '理由',
  'unmatched.none': '残ったものはありません。',
  'footer.promise': 'この画面の判定は、交付や採択を約束するものではありません。',
  'footer.privacy': '入力は判定のためこのサービスに送られますが、どこにも保存されません。画面を閉じると消えます。',
};

const EN = {
  'title': 'Regional vitality programmes: rules and amounts',
  'lead': 'Tells whether an application meets the rules and what it amounts to, and by which source.',
  'skip': 'Skip to the content',
  'language': '日本語',
  'start.title': 'Choose a programme and a sample',
  'start.kind': 'Programme and procedure',
  'start.sample': 'Sample',
  'start.empty': 'Start with nothing filled in',
  'start.hint': 'A choice replaces the input by that sample. “Undo” brings the input back.',
  'input.title': 'Input',
  'undo': 'Undo',
  'undo.nothing': 'There is nothing to undo.',
  'tab.form': 'Form',
  'tab.json': 'JSON',
  'tabs': 'Way of input',
  'json.label': 'JSON, as systems exchange it',
  'json.hint': 'What you change here changes the form too. The Tab key moves on.',
  'json.format': 'Tidy the indentation',
  'json.broken': 'Line {line}, character {column} cannot be read. {reason}',
  'json.ok': '',
  'json.show': 'Show the place',
  'broken.empty': 'Nothing is written yet.',
  'broken.after-end': 'There is text after the end of the value.',
  'broken.comma-too-many': 'The comma before the closing bracket is not needed.',
  'broken.member-name': 'Write the name of a member in double quotes.',
  'broken.colon': 'A “:” is needed after the name of a member.',
  'broken.object-end': 'A “,” before the next member or a closing “}” is needed.',
  'broken.list-end': 'A “,” before the next value or a closing “]” is needed.',
  'broken.string-end': 'Close the text with a double quote.',
  'broken.string': 'The text holds a character that cannot stand there.',
  'broken.value': 'A value is needed here. A text stands in double quotes.',
  'broken.number': 'The number is not well written: no zero in front, no point at the end.',
  'broken.end': 'The text ends too early. Check that every bracket is closed.',
  'broken.too-deep': 'The values are nested too deeply.',
  'form.blocked': 'The JSON cannot be read at one place, so the form rests. Mend the JSON to go on.',
  'form.not-object': 'The outermost value of the JSON must be members within “{ }”.',
  'required': 'required',
  'asked': 'open question',
  'yes': 'yes',
  'no': 'no',
  'unknown': 'not stated',
  'choose': 'choose',
  'not-stated': 'not stated',
  'edition.chosen': 'by the date or the year',
  'draft': 'draft',
  'add': 'Add: {title}',
  'add.object': 'Fill in: {title}',
  'remove': 'Remove',
  'remove.named': 'Remove {title}',
  'item': '{title} {number}',
  'unit.yen': 'yen',
  'unknown-member': 'There is no member of the name “{name}”.',
  'problem': 'problem',
  'assess': 'Assess',
  'assess.hint': 'A change is assessed by itself, too.',
  'result.title': 'Result',
  'result.waiting': 'Assessing…',
  'result.preparing': 'Getting ready…',
  'result.go': 'See the result',
  'result.none': 'The result stands here once the input is mended.',
  'verdict': 'Verdict',
  'edition': 'edition that was applied',
  'amounts': 'Amounts',
  'amounts.certain': 'certain',
  'amounts.possible': 'still possible',
  'amounts.at-most': 'at most {amount}',
  'amounts.open': '{amount} certain, {most} at most',
  'remedies': 'What would satisfy the rules',
  'remedies.lead': 'A choice changes the input and assesses it again.',
  'remedy.apply': 'Apply this',
  'remedy.for': 'For “{rule}”',
  'remedy.change': '{title}: {from} → {to}',
  'remedy.done': 'The change was applied and assessed. {message}',
  'remedy.now': 'The verdict is “{verdict}”.',
  'remedy.malformed': 'The input has {count} problem(s).',
  'undone': 'The change was undone.',
  'removed': 'Removed: {title}.',
  'added': 'Added: {title}.',
  'loaded': '“{title}” is loaded.',
  'questions': 'Open questions',
  'questions.lead': 'An answer to these could change the result.',
  'question.go': 'Go to the field {title}',
  'question.field': 'Go to the field',
  'question.answered': '“{title}” was answered with “{answer}”.',
  'findings': 'Findings rule by rule',
  'findings.count': '{satisfied} satisfied, {violated} not satisfied, {undetermined} not determined',
  'finding.place': 'Place in the input',
  'finding.source': 'Source',
  'steps': 'Calculation',
  'notes': 'Notes',
  'not-encoded': 'Conditions that are not judged',
  'not-encoded.lead': 'The sources state these conditions, but they are not part of the result.',
  'problems.title': 'The input has problems: {count}',
  'problems.lead': 'Choose one to go to its field.',
  'problems.whole': 'the input as a whole',
  'problems.live': 'The input has problems: {count}.',
  'failed.title': 'There is no result',
  'failed.network': 'The service cannot be reached. Please press “Assess” in a while.',
  'failed.start': 'The page could not be made ready. Please load it again in a while.',
  'live.verdict': 'Verdict: {verdict}.',
  'live.amount': '{name} {amount}.',
  'plot.title': 'Greatest public money by the loan',
  'plot.desc': 'The horizontal axis is the loan or equity, the vertical axis the public money. The line is the greatest public money that a loan carries. This application has a loan of {finance} and public money of {money}; the cap is {cap}. {inside}',
  'plot.inside': 'It is within the cap.',
  'plot.outside': 'It is above the cap.',
  'plot.x': 'loan or equity (10,000 yen)',
  'plot.y': 'public money (10,000 yen)',
  'plot.limit': 'greatest public money',
  'plot.case': 'this application',
  'plot.case-label': 'this application {money}',
  'plot.cap-label': 'cap {cap}',
  'plot.possible': 'range with finance that is not certain',
  'plot.table': 'As a table',
  'plot.finance': 'loan or equity',
  'plot.cap': 'greatest public money',
  'plot.row-case': '{finance} (this application)',
  'plot.above': '{finance} or more',
  'pairs': 'Pairs',
  'pairs.need': 'need',
  'pairs.offer': 'offer',
  'pairs.score': 'score',
  'part.field': 'field',
  'part.mode': 'mode',
  'part.overlap': 'period',
  'part.days': 'days',
  'pairs.open': 'needs review',
  'pairs.none': 'none',
  'pairs.total': '{pairs} pairs of {needs} needs and {offers} offers',
  'pairs.possible': '{possible} pairs were possible; the total score is {score}.',
  'pairs.scroll': 'table of pairs',
  'unmatched.needs': 'Needs that are left over',
  'unmatched.offers': 'Offers that are left over',
  'unmatched.id': 'reference',
  'unmatched.reasons': 'reasons',
  'unmatched.none': 'Nothing is left over.',
  'footer.promise': 'No result of this page is a promise of money.',
  'footer.privacy': 'The input is sent to this service to be assessed and is stored nowhere. It is gone when the page is closed.',
};

const ALL = { ja: JA, en: EN };
export const LANGUAGES = Object.keys(ALL);

export class Texts {
  constructor(language) {
    this.language = language;
    this.whole = new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en-GB');
  }

  /** The text of a key; {name} in it becomes the fact of that name. */
  t(key, facts = {}) {
    const text = ALL[this.language][key];
    if (text === undefined) {
      throw new Error(`There must be a text of the key ${key}.`);
    }
    return text.replace(/\{(\w+)\}/g, (all, name) => (Object.hasOwn(facts, name) ? String(facts[name]) : all));
  }

  has(key) {
    return Object.hasOwn(ALL[this.language], key);
  }

  number(value) {
    return this.whole.format(value);
  }

  yen(value) {
    return this.language === 'ja' ? `${this.number(value)}円` : `${this.number(value)} yen`;
  }

  /** 125,000,000円（1億2,500万円）: how people say round sums, beside the digits. */
  reading(value) {
    const spoken = this.spoken(value);
    if (spoken === null) {
      return this.yen(value);
    }
    return this.language === 'ja' ? `${this.yen(value)}（${spoken}）` : `${this.yen(value)} (${spoken})`;
  }

  spoken(value) {
    if (this.language === 'en') {
      return value >= 1e6 && value % 1e5 === 0 ? `${this.number(value / 1e6)} million` : null;
    }
    if (value < 1e4 || value % 1e4 !== 0) {
      return null;
    }
    const parts = [[Math.floor(value / 1e12), '兆'], [Math.floor(value / 1e8) % 1e4, '億'], [Math.floor(value / 1e4) % 1e4, '万']];
    return `${parts.filter(([count]) => count > 0).map(([count, unit]) => this.number(count) + unit).join('')}円`;
  }

  /** A sum as people say it where it is round, as it stands beside a plot. */
  short(value) {
    const spoken = this.spoken(value);
    return spoken === null ? this.yen(value) : this.language === 'ja' ? spoken : `${spoken} yen`;
  }

  separator() {
    return ' › ';
  }
}
