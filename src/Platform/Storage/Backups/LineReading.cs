using System.Buffers;
using System.IO.Pipelines;

namespace Rammevaerk.Platform.Storage.Backups;

/// <summary>Gives the lines of a stream one by one, holding one at a time.</summary>
internal static class LineReading
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Does the work with every line, without its end.</summary>
    /// <returns>How many lines.</returns>
    public static async Task<long> EachLineAsync(
        Stream lines,
        Func<ReadOnlySequence<byte>, Task> work,
        CancellationToken cancellation
    )
    {
        var count = 0L;
        var pipe = PipeReader.Create(lines, new StreamPipeReaderOptions(bufferSize: BufferSize));
        while (true)
        {
            var read = await pipe.ReadAsync(cancellation);
            var left = read.Buffer;
            while (left.PositionOf((byte)'\n') is { } end)
            {
                await work(left.Slice(0, end));
                left = left.Slice(left.GetPosition(1, end));
                count++;
            }

            pipe.AdvanceTo(left.Start, left.End);
            if (read.IsCompleted)
            {
                await pipe.CompleteAsync();
                return count;
            }
        }
    }
}
