package jp.chiikiryoku.core.payload;

/**
 * A solution in one language. An implementing type is a record of texts, numbers, truth values, lists, maps by
 * name and records of these; what is null is left out where it is written.
 */
public non-sealed interface SolutionReport extends Report {}
