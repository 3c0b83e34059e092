namespace Rammevaerk.Platform.Sheets;

/// <summary>
/// One part as it is unpacked: counts bytes, ratio, distance between tags and time, and checks the checksum
/// at the end. The sizes the zip file itself states are never trusted.
/// </summary>
internal sealed class PartStream(Stream inner, string part, long packedBytes, uint checksum, ReadBudget budget) : Stream
{
    private uint sum = Checksum.Start;
    private long total;
    private long sinceTag;
    private bool ended;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        budget.CheckTime();
        var count = inner.Read(buffer);
        if (count == 0 && buffer.Length > 0)
        {
            CheckEnd();
            return 0;
        }

        var bytes = buffer[..count];
        budget.CountBytes(part, count);
        sum = Checksum.Append(sum, bytes);
        CheckSize(count);
        CheckTags(bytes);
        return count;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void CheckEnd()
    {
        if (!ended && Checksum.End(sum) != checksum)
        {
            throw new ReadRefusedException(SheetFaults.BrokenZip());
        }

        ended = true;
    }

    private void CheckSize(int count)
    {
        var limits = budget.Limits;
        total += count;
        if (total > limits.PartBytes)
        {
            throw new ReadRefusedException(SheetFaults.UnpacksTooLarge(part, limits.PartBytes));
        }

        if (total > limits.BytesBeforeRatio && total / Math.Max(1, packedBytes) > limits.Ratio)
        {
            throw new ReadRefusedException(SheetFaults.PackedTooHard(part, limits.Ratio));
        }
    }

    /// <summary>XML forbids a less-than sign inside a tag, so the way to the next one bounds a tag with its text.</summary>
    private void CheckTags(ReadOnlySpan<byte> bytes)
    {
        var last = bytes.LastIndexOf((byte)'<');
        sinceTag = last < 0 ? sinceTag + bytes.Length : bytes.Length - last;
        if (sinceTag > budget.Limits.BytesBetweenTags)
        {
            throw new ReadRefusedException(SheetFaults.UnpacksTooLarge(part, budget.Limits.BytesBetweenTags));
        }
    }
}
