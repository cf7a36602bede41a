package jp.chiikiryoku.core.text;

import static java.util.Objects.requireNonNull;

/**
 * What is to be told: the key of a text and the facts that it mentions.
 *
 * <p>Findings, steps, notes, remedies and faults carry messages and no text; {@link Texts#render(Language, Message)} turns
 * one into Japanese or English.
 *
 * @param key the key of the text, such as {@code L10K-CAP.violated}
 * @param facts what the text mentions, as typed values
 */
public record Message(String key, Facts facts) {

    public Message {
        requireNonNull(key, "key");
        requireNonNull(facts, "facts");
    }

    /** Obtains a message without facts. */
    public static Message of(String key) {
        return new Message(key, Facts.empty());
    }

    /** Obtains a message. */
    public static Message of(String key, Facts facts) {
        return new Message(key, facts);
    }
}
