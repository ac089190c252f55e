export const id = 684;
export const ids = [684];
export const modules = {

/***/ 20684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubForge: () => (/* binding */ githubForge)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10241);

/** Comments of pull requests: https://docs.github.com/rest/issues/comments. */
function githubForge(octokit, { owner, name }) {
    const repo = { owner, repo: name };
    const list = async (pullRequest) => {
        const options = { ...repo, issue_number: pullRequest, per_page: 100 };
        return (await octokit.paginate(octokit.rest.issues.listComments, options)).map(commentOf);
    };
    const create = async (pullRequest, body) => commentOf((await octokit.rest.issues.createComment({ ...repo, issue_number: pullRequest, body })).data);
    return {
        comments: list,
        async createComment(pullRequest, body) {
            try {
                return await create(pullRequest, body);
            }
            catch (error) {
                if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ) || error.code !== 'GITHUB_UNAVAILABLE')
                    throw error;
                // The comment may be there although the answer was lost: look before writing a second one.
                const made = (await list(pullRequest)).findLast((comment) => comment.body === body);
                return made ?? create(pullRequest, body);
            }
        },
        async updateComment(id, body) {
            return commentOf((await octokit.rest.issues.updateComment({ ...repo, comment_id: id, body })).data);
        },
        async deleteComment(id) {
            await octokit.rest.issues.deleteComment({ ...repo, comment_id: id });
        },
        async viewer() {
            const answer = await octokit.graphql('query { viewer { login } }');
            return answer.viewer.login;
        },
    };
}
function commentOf(data) {
    return { id: data.id, author: data.user?.login ?? 'ghost', body: data.body ?? '', url: data.html_url };
}


/***/ })

};
