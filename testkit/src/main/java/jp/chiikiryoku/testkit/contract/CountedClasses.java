package jp.chiikiryoku.testkit.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Loads the library and the JSON parser once more, with a counter at each method's beginning and each jump.
 *
 * <p>A loop cannot run without a jump and a recursion not without a method, so that the count grows as the work does.
 * Unlike a time it is the same at every run; unlike the memory that is allocated it also shows a search that keeps nothing.
 * The classes of the JDK are not counted, but for the searches of lists that are called from here.
 */
final class CountedClasses extends ClassLoader {

    private static final List<String> COUNTED = List.of("jp.chiikiryoku.", "com.fasterxml.jackson.core.");
    private static final Set<String> SEARCHES = Set.of("contains", "indexOf", "lastIndexOf", "remove");
    private static final String COUNTER = Type.getInternalName(WorkCounter.class);

    CountedClasses() {
        super(CountedClasses.class.getClassLoader());
    }

    /** Makes an object of a class as this loader loads it. */
    <T> T make(Class<T> type, String name) {
        try {
            return type.cast(loadClass(name).getConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (COUNTED.stream().noneMatch(name::startsWith) || name.equals(WorkCounter.class.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] counted = counted(file.readAllBytes());
            return defineClass(name, counted, 0, counted.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] counted(byte[] file) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        new ClassReader(file).accept(new CountingClass(writer), 0);
        return writer.toByteArray();
    }

    private static final class CountingClass extends ClassVisitor {

        CountingClass(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            return next == null ? null : new CountingMethod(next);
        }
    }

    private static final class CountingMethod extends MethodVisitor {

        CountingMethod(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        private void step() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, COUNTER, "step", "()V", false);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            step();
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            step();
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (owner.startsWith("java/util/")
                    && SEARCHES.contains(name)
                    && descriptor.startsWith("(Ljava/lang/Object;)")) {
                super.visitInsn(Opcodes.DUP2);
                super.visitMethodInsn(
                        Opcodes.INVOKESTATIC, COUNTER, "search", "(Ljava/lang/Object;Ljava/lang/Object;)V", false);
            }
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        }
    }
}
