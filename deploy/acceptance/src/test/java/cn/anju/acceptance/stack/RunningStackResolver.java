package cn.anju.acceptance.stack;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the stack for the first test that asks for it; JUnit closes it after the last one. */
final class RunningStackResolver implements ParameterResolver {

    /** A start that failed is not tried again for every test. */
    private record Start(RunningStack stack, RuntimeException failure) implements AutoCloseable {
        static Start attempt() {
            try {
                return new Start(RunningStack.start(), null);
            } catch (RuntimeException e) {
                return new Start(null, e);
            }
        }

        RunningStack get() {
            if (failure != null) {
                throw failure;
            }
            return stack;
        }

        @Override
        public void close() {
            if (stack != null) {
                stack.close();
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningStack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Start.class, type -> Start.attempt(), Start.class)
                .get();
    }
}
