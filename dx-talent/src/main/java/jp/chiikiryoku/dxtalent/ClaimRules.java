package jp.chiikiryoku.dxtalent;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.ElementFindings;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** {@code DXC-BODY}, {@code DXC-MUNICIPAL-SUPPORT} and {@code DXC-CORE-STAFF}: what a claim is asked. */
final class ClaimRules {

    private static final Pointer CODE = Pointer.parse("/body/code");
    private static final Pointer SPECIALISTS = Pointer.parse("/specialists");
    private static final Pointer CORE_STAFF = Pointer.parse("/training/coreStaff");

    private final Citation body;
    private final Citation municipalSupport;
    private final Citation coreStaff;

    ClaimRules(Edition<?> edition) {
        body = edition.citationOf(DxTalentRule.BODY.id());
        municipalSupport = edition.citationOf(DxTalentRule.MUNICIPAL_SUPPORT.id());
        coreStaff = edition.citationOf(DxTalentRule.CORE_STAFF.id());
    }

    Finding checkBody(Body stated) {
        LocalGovernmentCode code = LocalGovernmentCode.parse(requireNonNull(stated.code(), "code"));
        Facts facts = Facts.of("code", code);
        return code.isSpecialWard()
                ? Finding.violated(DxTalentRule.BODY, CODE, facts, body)
                : Finding.satisfied(DxTalentRule.BODY, CODE, facts, body);
    }

    ElementFindings checkSpecialists(List<Specialist> specialists) {
        DxTalentRule rule = DxTalentRule.MUNICIPAL_SUPPORT;
        Finding all = Finding.satisfied(rule, SPECIALISTS, Facts.empty(), municipalSupport);
        if (specialists.isEmpty()) {
            return new ElementFindings(List.of(), all.withText("nothing-to-ask"));
        }
        List<Finding> each = new ArrayList<>(specialists.size());
        for (int i = 0; i < specialists.size(); i++) {
            each.add(checkSpecialist(i, specialists.get(i)));
        }
        return ElementFindings.of(each, all);
    }

    private Finding checkSpecialist(int index, Specialist specialist) {
        DxTalentRule rule = DxTalentRule.MUNICIPAL_SUPPORT;
        Pointer place = SPECIALISTS.at(index).member("municipalSupport");
        Facts facts = Facts.of("number", index + 1);
        return switch (Judgement.of(specialist.municipalSupport())) {
            case MET -> Finding.satisfied(rule, place, facts, municipalSupport);
            case NOT_MET -> Finding.violated(rule, place, facts, municipalSupport);
            case PENDING -> Finding.undetermined(rule, place, facts, municipalSupport);
        };
    }

    Finding checkTraining(@Nullable Training training) {
        DxTalentRule rule = DxTalentRule.CORE_STAFF;
        return training == null
                ? Finding.satisfied(rule, CORE_STAFF, Facts.empty(), coreStaff).withText("nothing-to-ask")
                : Finding.judged(rule, training.coreStaff(), CORE_STAFF, coreStaff);
    }

    Citation ofMunicipalSupport() {
        return municipalSupport;
    }

    Citation ofCoreStaff() {
        return coreStaff;
    }
}
