package jp.chiikiryoku.core.payload;

/**
 * A solution in one language. An implementing type is a record of texts, numbers, truth values, lists, maps by
 * name and records of these; what is null is left out where it is written, also by an application's own mapper if the
 * record says so with {@code @JsonInclude}.
 */
public non-sealed interface SolutionReport extends Report {}
