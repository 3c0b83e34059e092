using System.IO.Compression;
using System.Text.Json;
using Rammevaerk.Platform.Web.Api;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Api;

/// <summary>What became of a received file as a delivery.</summary>
/// <param name="Number">Number of the delivery.</param>
/// <param name="Receipt">Its receipt.</param>
/// <param name="IsRepeated">True when the same file had been delivered before.</param>
/// <param name="Href">Address of the delivery.</param>
public sealed record ReceivedDeliveryAnswer(int Number, string Receipt, bool IsRepeated, string Href);

/// <summary>What a trial came to.</summary>
/// <param name="Errors">Errors found.</param>
/// <param name="Warnings">Warnings found.</param>
/// <param name="Hints">Hints found.</param>
/// <param name="RateCount">Rates in the file.</param>
/// <param name="MayBeSignedOff">True when nothing found would keep it from being signed off. It may be delivered in any case.</param>
/// <param name="FindingsHref">Address of the findings.</param>
/// <param name="RatesHref">Address of the rates.</param>
public sealed record TriedAnswer(
    int Errors,
    int Warnings,
    int Hints,
    int RateCount,
    bool MayBeSignedOff,
    string FindingsHref,
    string RatesHref
);

/// <summary>A file on its way: asked for again until its state is done or refused.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsTrial">True when it is only tried.</param>
/// <param name="State">waiting, running, done or refused.</param>
/// <param name="Step">The same in Danish.</param>
/// <param name="ProgressPercent">0 while it waits, 100 when it is finished.</param>
/// <param name="Ahead">How many files come before it.</param>
/// <param name="FileName">Name of the file.</param>
/// <param name="FileHash">SHA-256 of the file, 64 hex digits: a receipt that all of it has come.</param>
/// <param name="ReceivedAt">UTC.</param>
/// <param name="FinishedAt">UTC; null until it is.</param>
/// <param name="Refusal">Why it was refused; null when it was not.</param>
/// <param name="Delivery">The delivery it became; null for trials and until it is done.</param>
/// <param name="Trial">What a trial came to; null for deliveries and until it is done.</param>
/// <param name="Href">Address of this reception.</param>
public sealed record ReceptionAnswer(
    Guid Id,
    bool IsTrial,
    ReceptionState State,
    string Step,
    int ProgressPercent,
    int Ahead,
    string FileName,
    string FileHash,
    DateTime ReceivedAt,
    DateTime? FinishedAt,
    FaultAnswer? Refusal,
    ReceivedDeliveryAnswer? Delivery,
    TriedAnswer? Trial,
    string Href
)
{
    private const int Half = 50;
    private const int Whole = 100;

    public static string AddressOf(RateRound round, RateReception reception) =>
        $"{OperatorRoundAnswer.AddressOf(round, reception.Party)}/receptions/{reception.Id}";

    /// <summary>The reception as it stands.</summary>
    public static ReceptionAnswer Of(RateRound round, RateReception reception, int ahead)
    {
        var address = AddressOf(round, reception);
        return new(
            reception.Id,
            reception.IsTrial,
            reception.State,
            StepOf(reception.State),
            reception.IsFinished ? Whole
                : reception.State == ReceptionState.Running ? Half
                : 0,
            ahead,
            reception.FileName,
            reception.FileHash,
            reception.ReceivedAt,
            reception.FinishedAt,
            reception.FaultId is null ? null : new(reception.FaultId, reception.FaultMessage ?? ""),
            DeliveryOf(round, reception),
            reception.Answer is null ? null : TrialAnswer.Unpack(reception.Answer).Summary(address),
            address
        );
    }

    /// <summary>The state in Danish.</summary>
    public static string StepOf(ReceptionState state) =>
        state switch
        {
            ReceptionState.Waiting => "venter",
            ReceptionState.Running => "kontrolleres",
            ReceptionState.Done => "færdig",
            ReceptionState.Refused => "afvist",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    private static ReceivedDeliveryAnswer? DeliveryOf(RateRound round, RateReception reception) =>
        reception.DeliveryNumber is { } number
            ? new(
                number,
                RateSubmission.ReceiptOf(round, reception.Party, number),
                reception.IsRepeated,
                string.Create(
                    Kernel.Danish.Invariant,
                    $"{OperatorRoundAnswer.AddressOf(round, reception.Party)}/deliveries/{number}"
                )
            )
            : null;

    public static ReceptionAnswer Example { get; } =
        new(
            Guid.Parse("01990000-0000-7000-8000-000000000002"),
            false,
            ReceptionState.Done,
            "færdig",
            Whole,
            0,
            "takstfil-2027.xlsx",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            new DateTime(2026, 10, 5, 8, 30, 0, DateTimeKind.Utc),
            new DateTime(2026, 10, 5, 8, 30, 2, DateTimeKind.Utc),
            null,
            new(1, "K-2027-0779-1", false, "/api/v1/areas/midtjylland/rounds/2027/operators/0779/deliveries/1"),
            null,
            "/api/v1/areas/midtjylland/rounds/2027/operators/0779/receptions/01990000-0000-7000-8000-000000000002"
        );

    public static ReceptionAnswer TrialExample { get; } =
        Example with
        {
            IsTrial = true,
            Delivery = null,
            Trial = new(0, 2, 1, 12, false, $"{Example.Href}/findings", $"{Example.Href}/rates"),
        };
}

/// <summary>A rate of a trial, with its derivation as text.</summary>
public sealed record TriedRate(RateAnswer Rate, string? Derivation);

/// <summary>All that a trial came to, as kept with its reception.</summary>
public sealed record TrialAnswer(IReadOnlyList<FindingAnswer> Findings, IReadOnlyList<TriedRate> Rates)
{
    public static TrialAnswer Of(RehearsedDelivery tried) =>
        new(
            [.. tried.Findings.All.Select(finding => FindingAnswer.Of(finding) with { Id = null, Version = 0 })],
            [
                .. tried.Rates.Select(rate => new TriedRate(
                    RateAnswer.Of(rate, ""),
                    rate.Derivation is null ? null : StoredDerivation.Unpack(rate.Derivation)
                )),
            ]
        );

    public static TrialAnswer Unpack(byte[] packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<TrialAnswer>(brotli, ApiFormat.Options)!;
    }

    public byte[] Pack()
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(brotli, this, ApiFormat.Options);
        }

        return packed.ToArray();
    }

    public TriedAnswer Summary(string address) =>
        new(
            Count(Rules.Checks.Severity.Error),
            Count(Rules.Checks.Severity.Warning),
            Count(Rules.Checks.Severity.Hint),
            Rates.Count,
            Findings.All(finding => !finding.IsOpen),
            $"{address}/findings",
            $"{address}/rates"
        );

    /// <summary>The rates with the addresses of their derivations.</summary>
    public IReadOnlyList<RateAnswer> RatesAt(string address) =>
        [
            .. Rates.Select(one =>
                one.Rate with
                {
                    Derivation = one.Derivation is null ? null : $"{address}/rates/{one.Rate.Key}/derivation",
                }
            ),
        ];

    private int Count(Rules.Checks.Severity severity) =>
        Findings.Count(finding => finding.Severity == severity && finding.Dispensation is null);
}
