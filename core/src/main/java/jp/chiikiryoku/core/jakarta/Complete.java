package jp.chiikiryoku.core.jakarta;

import jakarta.validation.GroupSequence;
import jakarta.validation.groups.Default;

/** The sequence that asks for the form first and for eligibility only if the form is in order. */
@GroupSequence({Default.class, Eligibility.class})
public interface Complete {}
