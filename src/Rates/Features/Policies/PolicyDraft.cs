using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Policies;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Policies;

/// <summary>The form of a new temporary policy: the policy as typed, and what is wrong field by field.</summary>
internal sealed partial class PolicyDraft
{
    private readonly List<FieldFault> faults = [];

    private PolicyDraft() { }

    public IReadOnlyList<FieldFault> Faults => faults;

    /// <summary>The policy; only to be used without faults.</summary>
    public TemporaryPolicy Policy { get; } = new();

    /// <summary>Every type as forms write it, with its words.</summary>
    public static IReadOnlyList<(string Key, PolicyType Type)> Types { get; } =
    [("merudgifter", PolicyType.NoExtraCosts), ("takst", PolicyType.TemporaryRate), ("anden", PolicyType.Other)];

    public static PolicyDraft Of(IFormCollection form, AreaKey area)
    {
        var draft = new PolicyDraft();
        var policy = draft.Policy;
        policy.Area = area.Value;
        var type = form.Word("type");
        draft.Need("type", Types.Any(one => one.Key == type), PolicyFaults.UnknownType(type));
        policy.Type = Types.FirstOrDefault(one => one.Key == type).Type;
        policy.Title = form.Word("titel");
        draft.Need("titel", policy.Title.Length is > 0 and <= PolicyFaults.LongestName, PolicyFaults.TitleMissing());
        policy.Text = form.Lines("tekst");
        draft.Need("tekst", policy.Text.Length is > 0 and <= PolicyFaults.LongestText, PolicyFaults.TextMissing());
        draft.Read("begrundelse", Reason.Of(form.Word("begrundelse")), reason => policy.Reason = reason);
        policy.AskedBy = form.Word("anmodet");
        draft.Need(
            "anmodet",
            policy.AskedBy.Length is > 0 and <= PolicyFaults.LongestName,
            PolicyFaults.AskedByMissing()
        );
        policy.SupportedBy = form.Word("stoettet");
        draft.Need("stoettet", policy.SupportedBy.Length <= PolicyFaults.LongestName, PolicyFaults.NameTooLong());
        draft.ReadPeriod(form.Word("fra"), form.Word("til"));
        draft.ReadChecks(form);
        policy.Source = form.Word("kilde");
        draft.Need(
            "kilde",
            policy.Source.Length is > 0 and <= PublicationFaults.LongestSource,
            PublicationFaults.SourceMissing()
        );
        draft.Read("beslutning", DecisionReference.Of(form.Word("beslutning")), decision => policy.Decision = decision);
        return draft;
    }

    /// <summary>True for a service's number as in a rate file.</summary>
    public static bool IsService(string text) => Service().IsMatch(text);

    private void Need(string field, bool right, Fault fault)
    {
        if (!right)
        {
            faults.Add(new(field, fault));
        }
    }

    private void Read<T>(string field, Result<T> result, Action<T> use)
    {
        if (result.Fault is { } fault)
        {
            faults.Add(new(field, fault));
        }
        else
        {
            use(result.Value);
        }
    }

    private void ReadPeriod(string from, string to)
    {
        var last = DateWords.Parse(to);
        if (
            DateWords.Parse(from) is { } first
            && (to.Length == 0 || last is not null)
            && (last is null || last >= first)
        )
        {
            (Policy.ValidFrom, Policy.ValidTo) = (first, last);
        }
        else
        {
            faults.Add(new("fra", PublicationFaults.NotAPeriod(from, to)));
        }
    }

    private void ReadChecks(IFormCollection form)
    {
        var chosen = form["kontrol"]
            .OfType<string>()
            .Where(id => id.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var unknown = chosen.Where(id => CheckCatalogue.All.All(check => check.Info.Id != id)).ToList();
        Need("kontrol", unknown.Count == 0, PolicyFaults.UnknownChecks(string.Join(", ", unknown)));
        Policy.Checks = string.Join(' ', chosen.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("^[YT][0-9]{1,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Service();
}
