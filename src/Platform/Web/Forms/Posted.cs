using Microsoft.AspNetCore.Http;

namespace Rammevaerk.Platform.Web.Forms;

/// <summary>
/// What was typed into a form that was refused, so that its page can show it again:
/// <c>value="@(Posted.Value(HttpContext, "navn") ?? stored.Name)"</c>.
/// </summary>
public static class Posted
{
    /// <summary>The field as posted; null when the page is simply read, or the form had no such field.</summary>
    public static string? Value(HttpContext context, string field) =>
        FormRefusal.Of(context) is not null
        && context.Request.HasFormContentType
        && context.Request.Form.TryGetValue(field, out var text)
            ? text.ToString()
            : null;
}
