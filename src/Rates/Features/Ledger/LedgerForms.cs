using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Rates.Features.Ledger;

/// <summary>Reads the ledger's forms: every field as typed, or what is wrong with it.</summary>
internal static class LedgerForms
{
    private const decimal MostKroner = 10_000_000_000m;

    /// <summary>What a movement does, as the form offers it.</summary>
    public static string Choice(LedgerMove move) =>
        move switch
        {
            LedgerMove.SetAside => "Henlæg",
            LedgerMove.Used => "Anvend af henlæggelsen på tilbuddet",
            LedgerMove.IntoRate => "Indregn i en senere takst",
            LedgerMove.ReleasedIntoRate => "Indregn af henlæggelsen i en takst",
            LedgerMove.Carried => "Overfør til næste års ramme",
            LedgerMove.Moved => "Flyt det, der ikke er disponeret, til et andet tilbud",
            LedgerMove.MovedSetAside => "Flyt af henlæggelsen til et andet tilbud",
            _ => throw new ArgumentOutOfRangeException(nameof(move)),
        };

    /// <summary>The figures of the accounts; null with the faults.</summary>
    public static (AccountFigures? Figures, List<FieldFault> Faults) Accounts(IFormCollection form, int thisYear)
    {
        var faults = new List<FieldFault>();
        var year = form.Year("aar", LedgerDesk.FirstYear, thisYear);
        faults.Need("aar", year is not null, LedgerFaults.NotAYear(form.Word("aar"), LedgerDesk.FirstYear, thisYear));
        var basis = Amount(form, faults, "grundlag", "budgetteret takstgrundlag");
        var proceeds = Amount(form, faults, "opkraevet", "opkrævet betaling");
        var costs = Amount(form, faults, "omkostninger", "omkostninger");
        var regulation = Amount(form, faults, "efterregulering", "efterregulering i årets takster", isSigned: true);
        var source = Text(form, faults, "kilde", "hvor tallene står, fx »Regnskab 2025, godkendt 30. april«");
        return faults.Count > 0
            ? (null, faults)
            : (new AccountFigures(year!.Value, basis, proceeds, costs, regulation, source), faults);
    }

    /// <summary>The movement; null with the faults.</summary>
    public static (WantedMovement? Movement, List<FieldFault> Faults) Movement(IFormCollection form, int thisYear)
    {
        var faults = new List<FieldFault>();
        var move = form.Choice<LedgerMove>("bevaegelse");
        faults.Need("bevaegelse", move is not null, LedgerFaults.UnknownMove(form.Word("bevaegelse")));
        var origin = form.Year("oprindelse", LedgerDesk.FirstYear, thisYear);
        faults.Need(
            "oprindelse",
            origin is not null,
            LedgerFaults.NotAYear(form.Word("oprindelse"), LedgerDesk.FirstYear, thisYear)
        );
        var amount = Amount(form, faults, "beloeb", "beløb");
        var last = thisYear + 20;
        var book = form.Word("aar").Length == 0 ? origin : form.Year("aar", LedgerDesk.FirstYear, last);
        faults.Need("aar", book is not null, LedgerFaults.NotAYear(form.Word("aar"), LedgerDesk.FirstYear, last));
        var reason = Text(form, faults, "begrundelse", "hvorfor");
        var decision = DecisionReference.Of(form.Word("beslutning"));
        if (decision.Fault is { } fault)
        {
            faults.Add(new("beslutning", fault));
        }

        return faults.Count > 0
            ? (null, faults)
            : (
                new WantedMovement(
                    move!.Value,
                    origin!.Value,
                    amount,
                    book!.Value,
                    reason,
                    form.Id("tilbud"),
                    decision.Value
                ),
                faults
            );
    }

    private static decimal Amount(
        IFormCollection form,
        List<FieldFault> faults,
        string field,
        string words,
        bool isSigned = false
    )
    {
        var amount = FormWords.Kroner(form.Word(field));
        var right = amount is { } one && decimal.Abs(one) <= MostKroner && (isSigned || one >= 0m);
        faults.Need(field, right, LedgerFaults.NotAnAmount(form.Word(field), words));
        return right ? amount!.Value : 0m;
    }

    private static string Text(IFormCollection form, List<FieldFault> faults, string field, string words)
    {
        var text = form.Word(field);
        faults.Need(field, text.Length is > 0 and <= LedgerFaults.LongestText, LedgerFaults.TextMissing(words));
        return text;
    }
}
