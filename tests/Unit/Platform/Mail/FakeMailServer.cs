using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Rammevaerk.Platform.Mail;

namespace Rammevaerk.Tests.Unit.Platform.Mail;

/// <summary>A mail server on the loopback address that keeps what it is given, and can be told to refuse.</summary>
internal sealed class FakeMailServer : IAsyncDisposable
{
    private readonly TcpListener listener;
    private readonly CancellationTokenSource stop = new();
    private readonly Task serving;

    private int refusals;

    /// <param name="port">Where it listens; 0 for a free port.</param>
    public FakeMailServer(int port = 0)
    {
        listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        serving = ServeAsync();
    }

    /// <summary>The mails it took, as they came over the wire.</summary>
    public ConcurrentQueue<string> Taken { get; } = new();

    /// <summary>How many of the next mails it refuses for now.</summary>
    public int Refusals
    {
        get => refusals;
        set => refusals = value;
    }

    public MailSettings Settings =>
        new("127.0.0.1", ((IPEndPoint)listener.LocalEndpoint).Port, "", "", "afsender@eksempel.dk", Encrypted: false);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await serving;
        stop.Dispose();
    }

    private async Task ServeAsync()
    {
        var open = new List<Task>();
        while (!stop.IsCancellationRequested)
        {
            try
            {
                open.Add(TalkAsync(await listener.AcceptTcpClientAsync(stop.Token)));
            }
            catch (Exception closed)
                when (closed is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                break;
            }
        }

        await Task.WhenAll(open);
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var kept = client;
        var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false))
        {
            NewLine = "\r\n",
            AutoFlush = true,
        };
        await writer.WriteLineAsync("220 fake");
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                await TakeAsync(reader, writer);
            }
            else if (line == "QUIT")
            {
                await writer.WriteLineAsync("221 bye");
                return;
            }
            else
            {
                await writer.WriteLineAsync("250 ok");
            }
        }
    }

    private async Task TakeAsync(StreamReader reader, StreamWriter writer)
    {
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            mail.AppendLine(line);
        }

        if (Interlocked.Decrement(ref refusals) >= 0)
        {
            await writer.WriteLineAsync("451 not now");
            return;
        }

        Taken.Enqueue(mail.ToString());
        await writer.WriteLineAsync("250 taken");
    }
}
