package babillard.files;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Answers for a path as the real one does, with paths of the same kind. */
record MeddledPath(MeddledFiles files, Path real) implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "getFileSystem":
                return files;
            case "equals":
                return arguments[0] instanceof Path other && real.equals(MeddledFiles.real(other));
            case "toRealPath":
                files.meddling().tell("toRealPath", real);
                break;
            default:
                break;
        }
        Object[] real = arguments == null ? new Object[0] : arguments.clone();
        Arrays.setAll(real, i -> real[i] instanceof Path path ? MeddledFiles.real(path) : real[i]);
        try {
            return meddled(method.invoke(this.real, real));
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private Object meddled(Object answer) {
        if (answer instanceof Path path) {
            return files.meddled(path);
        }
        if (answer instanceof java.util.Iterator<?> names) {
            List<Path> meddled = new ArrayList<>();
            names.forEachRemaining(name -> meddled.add(files.meddled((Path) name)));
            return meddled.iterator();
        }
        return answer;
    }
}
