using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Rules.History;

namespace Rammevaerk.Rates.Features.History;

/// <summary>Reads the forms of earlier lists: every field as typed, or what is wrong with it.</summary>
internal static class HistoryForms
{
    public const int FirstYear = 1990;
    public const int LastYear = 2099;

    private static readonly HistoryField[] Needed = [HistoryField.Offer, HistoryField.Rate];

    /// <summary>What a unit's word can be said to mean.</summary>
    public static IReadOnlyList<string> Units { get; } = [.. OfferWords.Units, ListedUnit.Yearly];

    /// <summary>Name of the form's field for a column.</summary>
    public static string FieldOf(HistoryField field) => $"kolonne-{field}".ToLower(Danish.Invariant);

    /// <summary>Name of the form's field for the operator or unit at the position of its list.</summary>
    public static string WordField(bool isOperator, int at) => $"{(isOperator ? "driftsherre" : "enhed")}-{at}";

    /// <summary>The year; null when the field is empty. A fault is added when it is no year.</summary>
    public static int? Year(IFormCollection form, List<FieldFault> faults)
    {
        var year = form.Year("aar", FirstYear, LastYear);
        faults.Need("aar", year is not null || form.Word("aar").Length == 0, HistoryFaults.NotAYear(form.Word("aar")));
        return year;
    }

    /// <summary>The mapping as chosen, with the words told; what was told before of other words stays.</summary>
    public static ColumnMapping Mapping(
        IFormCollection form,
        HistoryPreview preview,
        IReadOnlyCollection<string> parties,
        List<FieldFault> faults
    )
    {
        var heads = new Dictionary<HistoryField, string>();
        foreach (var field in Enum.GetValues<HistoryField>())
        {
            var head = form.Word(FieldOf(field));
            var isColumn = preview.Columns.Contains(head, Danish.Order);
            faults.Need(
                FieldOf(field),
                isColumn || !Needed.Contains(field),
                HistoryFaults.ColumnMissing(HistoryWords.Of(field))
            );
            if (isColumn)
            {
                faults.Need(
                    FieldOf(field),
                    !heads.Values.Contains(head, Danish.Order),
                    HistoryFaults.ColumnTwice(head)
                );
                heads[field] = head;
            }
        }

        return preview.Mapping with
        {
            Heads = heads,
            Form = form.Choice<NumberForm>("talform") ?? NumberForm.Danish,
            Party = parties.Contains(form.Word("driftsherre")) ? form.Word("driftsherre") : "",
            Operators = Told(form, preview.Operators, preview.Mapping.Operators, true, parties),
            Units = Told(form, preview.Units, preview.Mapping.Units, false, Units),
        };
    }

    private static Dictionary<string, string> Told(
        IFormCollection form,
        IReadOnlyList<ListedWord> words,
        IReadOnlyDictionary<string, string> before,
        bool isOperator,
        IReadOnlyCollection<string> allowed
    )
    {
        var told = new Dictionary<string, string>(before, StringComparer.Ordinal);
        for (var at = 0; at < words.Count; at++)
        {
            var meaning = form.Word(WordField(isOperator, at));
            if (allowed.Contains(meaning))
            {
                told[words[at].Word] = meaning;
            }
            else if (form.ContainsKey(WordField(isOperator, at)))
            {
                told.Remove(words[at].Word);
            }
        }

        return told;
    }
}
