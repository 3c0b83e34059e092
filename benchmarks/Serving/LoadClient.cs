using System.Buffers.Text;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Rammevaerk.Bench.Serving;

/// <summary>What clients saw of a page for a while.</summary>
/// <param name="PerSecond">Whole answers a second, over all clients.</param>
/// <param name="Median">Milliseconds from asking to the last byte, half of the times.</param>
/// <param name="P95">The same, 95 of 100 times.</param>
/// <param name="Requests">How many answers.</param>
internal sealed record Load(double PerSecond, double Median, double P95, long Requests);

/// <summary>
/// Clients that ask for one page again and again over kept connections, each waiting for the whole answer before it asks
/// again. Plain blocking sockets that look at nothing but status and length, so that the client costs little.
/// </summary>
internal static class LoadClient
{
    private const int BufferSize = 512 * 1024;
    private const int StackSize = 256 * 1024;

    private static readonly byte[] LastChunk = "0\r\n\r\n"u8.ToArray();

    /// <summary>Loads the page, by nobody in particular.</summary>
    /// <exception cref="InvalidOperationException">An answer was not 200.</exception>
    public static Load Run(Uri site, string path, int clients, TimeSpan time) => Run(site, [path], clients, time, []);

    /// <summary>Loads pages; each client begins at another of them and goes round, as the next of those who are signed in.</summary>
    /// <param name="site">The server.</param>
    /// <param name="paths">The pages.</param>
    /// <param name="clients">How many ask at once.</param>
    /// <param name="time">For how long.</param>
    /// <param name="cookies">Their cookies, as header values; empty for nobody in particular.</param>
    public static Load Run(
        Uri site,
        IReadOnlyList<string> paths,
        int clients,
        TimeSpan time,
        IReadOnlyList<string> cookies
    )
    {
        var requests = Enumerable
            .Range(0, clients)
            .Select(client => cookies.Count == 0 ? null : cookies[client % cookies.Count])
            .Select(cookie => paths.Select(path => Request(site, path, cookie)).ToArray())
            .ToArray();
        var times = new List<long>[clients];
        using var gate = new Barrier(clients + 1);
        Exception? fault = null;
        var threads = Enumerable
            .Range(0, clients)
            .Select(client => new Thread(
                () =>
                {
                    times[client] = [];
                    try
                    {
                        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                        socket.Connect(new IPEndPoint(IPAddress.Loopback, site.Port));
                        gate.SignalAndWait();
                        Ask(socket, requests[client], client, times[client], time);
                    }
                    catch (Exception met)
                    {
                        fault = met;
                    }
                },
                StackSize
            ))
            .ToList();
        threads.ForEach(thread => thread.Start());
        gate.SignalAndWait();
        threads.ForEach(thread => thread.Join());
        return fault is null
            ? Summary([.. times.SelectMany(own => own)], time)
            : throw new InvalidOperationException(fault.Message, fault);
    }

    private static void Ask(Socket socket, byte[][] requests, int at, List<long> times, TimeSpan time)
    {
        var buffer = new byte[BufferSize];
        var start = Stopwatch.GetTimestamp();
        var until = start + (long)(time.TotalSeconds * Stopwatch.Frequency);
        while (start < until)
        {
            socket.Send(requests[at++ % requests.Length]);
            Receive(socket, buffer);
            var end = Stopwatch.GetTimestamp();
            times.Add(end - start);
            start = end;
        }
    }

    private static void Receive(Socket socket, byte[] buffer)
    {
        var got = 0;
        int head;
        while ((head = buffer.AsSpan(0, got).IndexOf("\r\n\r\n"u8)) < 0)
        {
            got += More(socket, buffer.AsSpan(got));
        }

        var heads = buffer.AsSpan(0, head);
        if (!heads.StartsWith("HTTP/1.1 200"u8))
        {
            throw new InvalidOperationException(Encoding.ASCII.GetString(heads));
        }

        var length = heads.IndexOf("Content-Length: "u8);
        if (length < 0)
        {
            ReceiveChunks(socket, buffer, got);
            return;
        }

        var told = heads[(length + "Content-Length: ".Length)..];
        var body = Utf8Parser.TryParse(told, out int bytes, out _)
            ? bytes
            : throw new InvalidOperationException("No length.");
        for (var left = head + 4 + body - got; left > 0; )
        {
            left -= More(socket, buffer);
        }
    }

    /// <summary>To the chunk of length 0; the beginning of the buffer may be written over.</summary>
    private static void ReceiveChunks(Socket socket, byte[] buffer, int got)
    {
        while (!buffer.AsSpan(0, got).EndsWith(LastChunk))
        {
            if (got > buffer.Length / 2)
            {
                buffer.AsSpan(got - LastChunk.Length, LastChunk.Length).CopyTo(buffer);
                got = LastChunk.Length;
            }

            got += More(socket, buffer.AsSpan(got));
        }
    }

    private static int More(Socket socket, Span<byte> buffer) =>
        socket.Receive(buffer) is > 0 and var got
            ? got
            : throw new InvalidOperationException("The server closed the connection.");

    private static byte[] Request(Uri site, string path, string? cookie) =>
        Encoding.ASCII.GetBytes(
            $"GET {path} HTTP/1.1\r\nHost: {site.Authority}\r\n{(cookie is null ? "" : $"Cookie: {cookie}\r\n")}\r\n"
        );

    private static Load Summary(long[] times, TimeSpan time)
    {
        Array.Sort(times);
        double At(double share) => times[(int)((times.Length - 1) * share)] * 1000.0 / Stopwatch.Frequency;
        return new(times.Length / time.TotalSeconds, At(0.5), At(0.95), times.Length);
    }
}
