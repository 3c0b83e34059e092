using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Drafts;

namespace Rammevaerk.Platform.Web.Forms;

/// <summary>
/// What was typed into a form that was refused, or kept as a draft that is being used, so that its page can show it again:
/// <c>value="@(Posted.Value(HttpContext, "navn") ?? stored.Name)"</c>.
/// </summary>
public static class Posted
{
    /// <summary>The fields as typed; null when the page is simply read.</summary>
    public static IFormCollection? Form(HttpContext context)
    {
        if (FormRefusal.Of(context) is null)
        {
            return context.Features.Get<DraftInUse>()?.Fields;
        }

        return context.Request.HasFormContentType ? context.Request.Form : null;
    }

    /// <summary>True when the form that was sent had the field, of whatever kind.</summary>
    public static bool Has(HttpContext context, string field) =>
        Form(context) is { } form && (form.ContainsKey(field) || form.Files.GetFile(field) is not null);

    /// <summary>The field as typed; null when the page is simply read, or the form had no such field.</summary>
    public static string? Value(HttpContext context, string field) =>
        Form(context) is { } form && form.TryGetValue(field, out var text) ? text.ToString() : null;

    /// <summary>
    /// The version the form is filled from: the stored one, or the one a draft was begun on, so that what somebody else
    /// stored since is not written over unseen.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <param name="field">The hidden field that holds the version.</param>
    /// <param name="stored">The version now.</param>
    public static string BegunOn(HttpContext context, string field, string stored) =>
        context.Features.Get<DraftInUse>()?.Fields[field] is { Count: > 0 } begunOn ? begunOn.ToString() : stored;
}
