using System;
using System.Buffers.Binary;

namespace PrivacyAnalyzers.EntityFrameworkCore.Compatibility;

/// <summary>Ids in the order of time: a UUID of version 7 (RFC 9562), which .NET 8 cannot make.</summary>
internal static class TimeOrderedId
{
    private const int Size = 16;
    private const int TimeBits = 48;
    private const int VersionAt = 6;

    /// <summary>Makes the next one.</summary>
    public static Guid Create()
    {
        Span<byte> bytes = stackalloc byte[Size];

        // One of version 4 is random but for its version and its variant, and the variant is the same.
        Guid.NewGuid().TryWriteBytes(bytes, bigEndian: true, out _);
        ulong time = (ulong)DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() << (64 - TimeBits);
        BinaryPrimitives.WriteUInt64BigEndian(bytes, time | BinaryPrimitives.ReadUInt16BigEndian(bytes[VersionAt..]));
        bytes[VersionAt] = (byte)(0x70 | (bytes[VersionAt] & 0x0F));
        return new Guid(bytes, bigEndian: true);
    }
}
