package jp.chiikiryoku.core.jakarta;

/** The group in which Jakarta Validation checks whether a well-formed payload satisfies the rules of its programme. */
public interface Eligibility {}
