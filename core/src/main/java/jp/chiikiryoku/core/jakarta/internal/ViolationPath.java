package jp.chiikiryoku.core.jakarta.internal;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.function.Function;
import java.util.function.Supplier;

/** Builds the path of a violation node by node; an index belongs to the node after it. */
final class ViolationPath {

    private Function<String, NodeBuilderCustomizableContext> property;
    private Supplier<LeafNodeBuilderCustomizableContext> element;
    private Runnable end;
    private int index = -1;

    ViolationPath(ConstraintViolationBuilder start) {
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
