package jp.chiikiryoku.core.jakarta;

import jakarta.validation.GroupSequence;
import jakarta.validation.groups.Default;

/** The sequence that checks the form first and eligibility only if the payload is well formed. */
@GroupSequence({Default.class, Eligibility.class})
public interface Complete {}
