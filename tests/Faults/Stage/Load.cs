using System.Collections.Concurrent;
using System.Security.Cryptography;
using Rammevaerk.Tests.Faults.Report;

namespace Rammevaerk.Tests.Faults.Stage;

/// <summary>People at work: operators deliver and sign off, the secretariat publishes. Remembers every answer they got.</summary>
internal sealed class Load(Ledger ledger, Play play, IReadOnlyList<Uri> addresses, int seed) : IDisposable
{
    private const int Done = 303;
    private const int Refused = 422;
    private const int EverySignOff = 2;

    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<ReadyRound> ready = new(Cast.Ready);

    /// <summary>Whether people begin something new.</summary>
    private volatile bool goOn = true;

    public ConcurrentBag<(string Party, string Hash, string Receipt)> Delivered { get; } = [];

    public ConcurrentBag<(string Party, string Receipt)> SignedOff { get; } = [];

    public ConcurrentBag<ReadyRound> Published { get; } = [];

    /// <summary>What was sent again because no answer came.</summary>
    public int Retries { get; private set; }

    /// <summary>Works until the story around it is told, then finishes what was begun.</summary>
    public async Task DuringAsync(Func<Task> story)
    {
        var working = Cast
            .Operators.Select((party, index) => OperateAsync(party, index))
            .Append(PublishAsync())
            .Select(OrEndAllAsync)
            .ToList();
        try
        {
            await story();
            goOn = false;
            await Task.WhenAll(working).WaitAsync(TimeSpan.FromMinutes(2));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Somebody got a wrong answer: that is what is told.
            await Task.WhenAll(working);
            throw;
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    /// <summary>Until people have set out to do so much.</summary>
    public async Task UntilTriedAsync(int fewest)
    {
        while (ledger.Tried < fewest)
        {
            await Task.Delay(50, stop.Token);
        }
    }

    public void Dispose() => stop.Dispose();

    private async Task OrEndAllAsync(Task work)
    {
        try
        {
            await work;
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            await stop.CancelAsync();
            throw;
        }
    }

    private async Task OperateAsync(string party, int index)
    {
        var own = addresses.Skip(index % addresses.Count).Concat(addresses.Take(index % addresses.Count)).ToList();
        using var officer = await Person.StepInAsync(Cast.OfficerOf(party), stop.Token, own);
        using var approver = await Person.StepInAsync(Cast.ApproverOf(party), stop.Token, own);
        var round = $"/takster/runder/{Cast.Area}/{Cast.OpenYear}/{party}";
        for (var number = 1; goOn; number++)
        {
            var file = play.FileOf(party, (seed % 1000 * 10_000) + number);
            ledger.Try();
            var delivered = await officer.UploadAsync($"{round}/aflever", file, $"takst-{number}.xlsx");
            delivered.Status.ShouldBe(Done, delivered.Body);
            var receipt = delivered.Location!;
            ledger.Acknowledge();
            Delivered.Add((party, Convert.ToHexStringLower(SHA256.HashData(file)), receipt));
            if (number % EverySignOff == 0)
            {
                await SignOffAsync(approver, party, receipt);
            }
        }

        Retries += officer.Retries + approver.Retries;
    }

    private async Task SignOffAsync(Person approver, string party, string receipt)
    {
        ledger.Try();
        var before = approver.Retries;
        var signed = await approver.PostAsync($"{receipt}/godkend", ("version", "1"));
        if (signed.Status == Done)
        {
            ledger.Acknowledge();
            SignedOff.Add((party, receipt));
            return;
        }

        // The answer was lost, and what was sent again found it done already.
        signed.Status.ShouldBe(Refused, signed.Body);
        approver.Retries.ShouldBeGreaterThan(before, signed.Body);
    }

    private async Task PublishAsync()
    {
        var random = new Random(seed);
        using var editor = await Person.StepInAsync(Cast.Editor, stop.Token, addresses);
        while (goOn && ready.TryDequeue(out var round))
        {
            ledger.Try();
            var published = await editor.PostAsync(
                $"{round.Address}/offentliggoer",
                ("antal", $"{Play.Services}"),
                ("bekraeftet", "ja")
            );
            published.Status.ShouldBe(Done, published.Body);
            ledger.Acknowledge();
            Published.Add(round);
            await Task.Delay(random.Next(100, 400), stop.Token);
        }

        Retries += editor.Retries;
    }
}
