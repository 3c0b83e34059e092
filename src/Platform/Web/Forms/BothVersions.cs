using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Web.Forms;

/// <summary>One field of a row two people edited at once.</summary>
/// <param name="Label">What the form calls it.</param>
/// <param name="Mine">As the loser wrote it.</param>
/// <param name="Stored">As it is stored now.</param>
public sealed record FieldVersions(string Label, string? Mine, string? Stored)
{
    public bool Differ => !string.Equals(Mine ?? "", Stored ?? "", StringComparison.Ordinal);
}

/// <summary>
/// Both versions of a row whose edit lost the race (RV-701). The form's page shows them with <c>&lt;both-versions /&gt;</c>,
/// fills its fields with <see cref="Posted"/> and its <c>version</c> with the stored one, so that saving again is a choice.
/// </summary>
/// <param name="Fields">Every field of the form, in its order.</param>
public sealed record BothVersions(IReadOnlyList<FieldVersions> Fields)
{
    /// <summary>The versions the page is shown for; null when nobody lost.</summary>
    public static BothVersions? Of(HttpContext context) => context.Features.Get<BothVersions>();

    /// <summary>Answers with the form's page and both versions.</summary>
    /// <param name="context">The request.</param>
    /// <param name="page">Path of the form's page.</param>
    /// <param name="fields">Every field of the form, in its order.</param>
    public static FormRefusal Refuse(HttpContext context, string page, IReadOnlyList<FieldVersions> fields)
    {
        context.Features.Set(new BothVersions(fields));
        return new FormRefusal(page, BothVersionsTagHelper.Anchor, StorageFaults.ChangedMeanwhile());
    }
}
