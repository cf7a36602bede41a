package jp.chiikiryoku.core.form;

import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.core.text.Worded;

/**
 * What a payload may choose, as it is written there and, in Japanese, with what it means: {@code LOAN（融資）}.
 *
 * @param constant the constant
 */
record Choice(Enum<?> constant) implements Worded {

    @Override
    public Message wording() {
        return Message.of("choice", Facts.of("name", constant.name(), "title", constant));
    }
}
