package jp.chiikiryoku.core.edition;

import java.util.List;

/**
 * What two editions say alike but draw from sources of different authority, so that their rules may answer otherwise.
 *
 * @param parameters the parameters of the same value
 * @param rules the rules that both editions have
 */
public record SourceChanges(List<ParameterChange> parameters, List<RuleChange> rules) {

    public SourceChanges {
        parameters = List.copyOf(parameters);
        rules = List.copyOf(rules);
    }
}
