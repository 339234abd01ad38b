package vn.rasoat.check;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A fast 64-bit hash for finding equal bytes. No protection against those who know it: only equality is decided by it. */
final class Hash {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long K1 = 0x9E3779B97F4A7C15L;
    private static final long K2 = 0xC2B2AE3D27D4EB4FL;

    private Hash() {}

    static long of(byte[] bytes, int start, int end) {
        long hash = (end - start) * K1;
        int i = start;
        for (; i + 8 <= end; i += 8) {
            hash = (hash ^ (long) LONGS.get(bytes, i)) * K2;
            hash ^= hash >>> 29;
        }
        long rest = 0;
        for (int shift = 0; i < end; i++, shift += 8) {
            rest |= (bytes[i] & 0xFFL) << shift;
        }
        return mix((hash ^ rest) * K1);
    }

    static long of(CharSequence text) {
        long hash = text.length() * K1;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * K2;
            hash ^= hash >>> 29;
        }
        return mix(hash);
    }

    static long combine(long hash, long next) {
        return mix((hash ^ next) * K2 + K1);
    }

    static long mix(long value) {
        long h = (value ^ value >>> 32) * K1;
        h = (h ^ h >>> 29) * K2;
        return h ^ h >>> 32;
    }
}
