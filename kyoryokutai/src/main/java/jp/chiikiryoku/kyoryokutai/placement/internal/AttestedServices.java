package jp.chiikiryoku.kyoryokutai.placement.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.kyoryokutai.edition.Exemption;
import jp.chiikiryoku.kyoryokutai.edition.PlacementParameters.ExemptionTerms;
import jp.chiikiryoku.kyoryokutai.edition.PlacementParameters.Service;

/** The notes that tell which service a payload attests by naming an exemption. */
final class AttestedServices {

    private final Map<Exemption, List<Message>> notes = new EnumMap<>(Exemption.class);

    AttestedServices(List<ExemptionTerms> exemptions) {
        for (ExemptionTerms terms : exemptions) {
            Service service = terms.service();
            if (service != null) {
                notes.put(terms.exemption(), List.of(note(terms.exemption(), service)));
            }
        }
    }

    private static Message note(Exemption exemption, Service service) {
        Facts facts = Facts.of(
                "leastYears", service.leastYears().value(),
                "withinYears", service.withinYears().value());
        return Message.of("note.attested." + exemption, facts);
    }

    List<Message> notes(Exemption exemption) {
        return notes.getOrDefault(exemption, List.of());
    }
}
