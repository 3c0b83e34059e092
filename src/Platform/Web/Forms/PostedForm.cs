using Microsoft.AspNetCore.Http;

namespace Rammevaerk.Platform.Web.Forms;

/// <summary>What was written in a form that was refused, so that its page can show it again.</summary>
public static class PostedForm
{
    /// <summary>The field as it was posted; null when no form was refused or the field was not in it.</summary>
    public static string? Value(HttpContext context, string field) =>
        FormRefusal.Of(context) is not null && context.Request.HasFormContentType
            ? context.Request.Form[field].FirstOrDefault()
            : null;
}
