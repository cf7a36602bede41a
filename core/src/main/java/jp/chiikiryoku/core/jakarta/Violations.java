package jp.chiikiryoku.core.jakarta;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;

/** Turns what a check finds into violations whose paths lead where the pointers do. */
public final class Violations {

    private Violations() {}

    /** Reports each problem at its place instead of one violation at the constraint's own place. */
    public static void report(List<Problem> problems, Texts texts, ConstraintValidatorContext context) {
        if (problems.isEmpty()) {
            return;
        }
        String template = context.getDefaultConstraintMessageTemplate();
        context.disableDefaultConstraintViolation();
        // An interpolator is not told of which of several faults a violation speaks.
        boolean alike = problems.stream().map(Problem::fault).distinct().count() == 1;
        problems.forEach(problem -> add(alike ? template : templateOf(problem, texts), problem.pointer(), context));
    }

    static String templateOf(Problem problem, Texts texts) {
        return BilingualTemplate.of(
                texts.render(Language.JA, problem.message()), texts.render(Language.EN, problem.message()));
    }

    static void add(String template, Pointer pointer, ConstraintValidatorContext context) {
        Nodes nodes = new Nodes(context.buildConstraintViolationWithTemplate(template));
        pointer.steps().forEach(nodes::add);
        nodes.end();
    }

    /** Builds a path node by node; an index belongs to the node after it. */
    private static final class Nodes {

        private Function<String, NodeBuilderCustomizableContext> property;
        private Supplier<LeafNodeBuilderCustomizableContext> element;
        private Runnable end;
        private int index = -1;

        Nodes(ConstraintViolationBuilder start) {
            property = start::addPropertyNode;
            element = start::addBeanNode;
            end = start::addConstraintViolation;
        }

        void add(String step) {
            if (isIndex(step)) {
                index = Integer.parseInt(step);
                return;
            }
            NodeBuilderCustomizableContext node = property.apply(step);
            if (index < 0) {
                property = node::addPropertyNode;
                element = node::addBeanNode;
                end = node::addConstraintViolation;
            } else {
                addElement(node.inIterable().atIndex(index));
            }
        }

        private void addElement(NodeBuilderDefinedContext node) {
            property = node::addPropertyNode;
            element = node::addBeanNode;
            end = node::addConstraintViolation;
            index = -1;
        }

        void end() {
            if (index < 0) {
                end.run();
            } else {
                element.get().inIterable().atIndex(index).addConstraintViolation();
            }
        }

        private static boolean isIndex(String step) {
            return Character.isDigit(step.charAt(0));
        }
    }
}
