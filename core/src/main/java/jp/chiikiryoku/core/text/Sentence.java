package jp.chiikiryoku.core.text;

/** A part of a text that is one sentence or more: those of a list follow each other without a comma. */
public interface Sentence extends Worded {}
