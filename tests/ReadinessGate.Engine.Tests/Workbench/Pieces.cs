namespace ReadinessGate.Tests.Workbench;

/// <summary>A stream that hands out a few bytes at a time, as networks and pipes do.</summary>
/// <param name="content">All of it.</param>
/// <param name="size">How many bytes at most.</param>
public sealed class Pieces(byte[] content, int size) : MemoryStream(content)
{
    /// <inheritdoc/>
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(size, buffer.Length)]);

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(size, count));
}
