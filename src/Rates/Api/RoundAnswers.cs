using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Web.Api;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions;

namespace Rammevaerk.Rates.Api;

/// <summary>Why something is refused, inside an answer.</summary>
/// <param name="Id">RV-nnn.</param>
/// <param name="Detail">What is wrong, where, why and how to mend it, in Danish.</param>
public sealed record FaultAnswer(string Id, string Detail)
{
    public static FaultAnswer? Of(Fault? fault) => fault is null ? null : new(fault.Id, fault.Message);
}

/// <summary>A rate round.</summary>
/// <param name="Area">Key of the area.</param>
/// <param name="Year">Budget year.</param>
/// <param name="State">planned, open, closed or published.</param>
/// <param name="OpensOn">The day it opens.</param>
/// <param name="Deadline">The last day to deliver, without an extension.</param>
/// <param name="ReviewDeadline">The last day of the review.</param>
/// <param name="PublishesOn">The day the rates are published.</param>
/// <param name="Layout">Version of the rate file's layout.</param>
/// <param name="Message">What the secretariat tells the operators; empty when nothing.</param>
/// <param name="Href">Address of this round.</param>
public sealed record RoundAnswer(
    string Area,
    int Year,
    RoundState State,
    DateOnly OpensOn,
    DateOnly Deadline,
    DateOnly ReviewDeadline,
    DateOnly PublishesOn,
    string Layout,
    string Message,
    string Href
)
{
    public static string AddressOf(RateRound round) =>
        string.Create(Kernel.Danish.Invariant, $"{ApiAddress.Root}/areas/{round.Area}/rounds/{round.Year}");

    public static RoundAnswer Of(RateRound round) =>
        new(
            round.Area,
            round.Year,
            round.State,
            round.OpensOn,
            round.Deadline,
            round.ReviewDeadline,
            round.PublishesOn,
            round.Layout,
            round.Message,
            AddressOf(round)
        );

    /// <summary>For the document that describes the interface.</summary>
    public static RoundAnswer Example { get; } =
        new(
            "midtjylland",
            2027,
            RoundState.Open,
            new(2026, 9, 1),
            new(2026, 10, 23),
            new(2026, 11, 13),
            new(2026, 12, 1),
            "2027.2",
            "",
            "/api/v1/areas/midtjylland/rounds/2027"
        );
}

/// <summary>An operator's part in a round.</summary>
/// <param name="Round">The round.</param>
/// <param name="Operator">Official code.</param>
/// <param name="OperatorName">Name.</param>
/// <param name="Deadline">Its own last day to deliver.</param>
/// <param name="IsExpected">False for an operator without offers, which may deliver and is not reminded.</param>
/// <param name="MayDeliver">True when a file is welcome now.</param>
/// <param name="Refusal">Why it is not; null when it is.</param>
/// <param name="Newest">The delivery that counts; null before the first.</param>
/// <param name="Template">Address of the template.</param>
/// <param name="Deliveries">Address of the deliveries, and where to send one.</param>
/// <param name="Trials">Where to send a trial.</param>
public sealed record OperatorRoundAnswer(
    RoundAnswer Round,
    string Operator,
    string OperatorName,
    DateOnly Deadline,
    bool IsExpected,
    bool MayDeliver,
    FaultAnswer? Refusal,
    DeliveryAnswer? Newest,
    string Template,
    string Deliveries,
    string Trials
)
{
    public static string AddressOf(RateRound round, string party) =>
        $"{RoundAnswer.AddressOf(round)}/operators/{party}";

    public static OperatorRoundAnswer Of(OperatorRound own, DateOnly today)
    {
        var address = AddressOf(own.Round, own.Party);
        var refusal = DeliveryWindow.Refusal(own.Round, own.Own, own.Deliveries, own.Party, today);
        return new(
            RoundAnswer.Of(own.Round),
            own.Party,
            own.PartyName,
            own.Own.DeadlineIn(own.Round),
            own.Own.IsExpected,
            refusal is null,
            FaultAnswer.Of(refusal),
            own.Newest is null ? null : DeliveryAnswer.Of(own.Round, own.Newest),
            $"{address}/template",
            $"{address}/deliveries",
            $"{address}/trials"
        );
    }

    public static OperatorRoundAnswer Example { get; } =
        new(
            RoundAnswer.Example,
            "0779",
            "Skive Kommune",
            new(2026, 10, 23),
            true,
            true,
            null,
            DeliveryAnswer.Example,
            "/api/v1/areas/midtjylland/rounds/2027/operators/0779/template",
            "/api/v1/areas/midtjylland/rounds/2027/operators/0779/deliveries",
            "/api/v1/areas/midtjylland/rounds/2027/operators/0779/trials"
        );
}
