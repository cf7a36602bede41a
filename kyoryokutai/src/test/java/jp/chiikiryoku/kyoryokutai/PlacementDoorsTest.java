package jp.chiikiryoku.kyoryokutai;

import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.kyoryokutai.placement.Placement;
import jp.chiikiryoku.testkit.contract.DoorsContract;

class PlacementDoorsTest extends DoorsContract<Placement> {

    @Override
    protected Kind<Placement, Assessment> kind() {
        return Kyoryokutai.placements();
    }
}
