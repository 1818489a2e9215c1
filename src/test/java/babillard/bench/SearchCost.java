package babillard.bench;

import babillard.search.Collection;
import babillard.search.SearchFile;
import babillard.search.SearchFiles;
import babillard.search.SearchLimits;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** What the search of so many offers costs a cold JVM: processor seconds, memory, bytes. */
public final class SearchCost {
    private SearchCost() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int count = Integer.parseInt(arguments[0]);
        List<String[]> drafts = new Notices().drafts(count);
        System.gc();
        Thread.sleep(2000); // what the making of the offers has left to compile is not counted
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long before =
                heap().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        long cpu = cpu();
        long start = System.nanoTime();
        Count written = new Count();
        int files = write(drafts, written);
        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                "%d offers: %.2f CPU s, %.2f s, %d MB of heap, %d files, %.1f MB%n",
                count,
                (cpu() - cpu) / 1e9,
                (System.nanoTime() - start) / 1e9,
                (peak - before) >> 20,
                files,
                written.bytes / 1e6);
    }

    private static int write(List<String[]> drafts, Count written) throws IOException {
        Collection collection = Notices.collection(drafts);
        List<SearchFile> files = SearchFiles.of(List.of(collection), SearchLimits.USUAL);
        for (SearchFile file : files) {
            file.bytes().writeTo(written);
        }
        return files.size();
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    private static final class Count extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] from, int offset, int length) {
            bytes += length;
        }
    }
}
