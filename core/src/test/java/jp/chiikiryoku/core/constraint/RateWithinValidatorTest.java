package jp.chiikiryoku.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.text.Facts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RateWithinValidatorTest {

    public record Sample(
            @RateWithin(min = "1/100", max = "1") Rate rate) {}

    private final RateWithinValidator validator = new RateWithinValidator();

    @BeforeEach
    void read_the_bounds() {
        RecordComponent component = Sample.class.getRecordComponents()[0];
        validator.initialize(component.getAccessor().getAnnotation(RateWithin.class));
    }

    @Test
    void both_bounds_are_within() {
        assertThat(validator.faultOf(Rate.of(1, 100))).isNull();
        assertThat(validator.faultOf(Rate.ONE)).isNull();
        assertThat(validator.isValid(null, null)).isTrue();
    }

    @Test
    void one_step_outside_is_out_of_range() {
        Fault fault = validator.faultOf(Rate.of(1, 101));
        assertThat(fault.code()).isEqualTo(ProblemCode.OUT_OF_RANGE);
        assertThat(fault.facts()).isEqualTo(Facts.of("least", Rate.of(1, 100), "greatest", Rate.ONE));
        assertThat(validator.faultOf(Rate.of(101, 100))).isEqualTo(fault);
    }
}
