using Microsoft.AspNetCore.Http;

namespace Rammevaerk.Parties.Features;

/// <summary>What was typed and what somebody else stored meanwhile, field by field; fields that agree are left out.</summary>
public sealed class TwoVersions(IEnumerable<VersionedField> fields)
{
    public IReadOnlyList<VersionedField> Fields { get; } = [.. fields.Where(field => field.Mine != field.Stored)];

    /// <summary>The two versions the page is shown for; null when there is no conflict.</summary>
    public static TwoVersions? Of(HttpContext context) => context.Features.Get<TwoVersions>();
}

/// <summary>One field of two versions.</summary>
public sealed record VersionedField(string Label, string Mine, string Stored);
