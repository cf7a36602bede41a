package jp.chiikiryoku.core.jakarta;

/** The group in which Jakarta Validation asks whether the rules of the programme allow a well-formed payload. */
public interface Eligibility {}
